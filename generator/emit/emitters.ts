import { emitCodes } from './codes/emit-codes.js';
import type { Emitter } from './emitter.js';
import { emitGuards } from './guards/emit-guards.js';
import { emitIndex } from './index/emit-index.js';
import { emitMessages } from './messages/emit-messages.js';
import { emitSchema } from './schema/emit-schema.js';
import { emitTypes } from './types/emit-types.js';
import { emitValidate } from './validate/emit-validate.js';
import { emitRuntime } from './runtime/emit-runtime.js';

/** Every file that is generated from the model. */
export const emitters: readonly Emitter[] = [
  emitTypes,
  emitCodes,
  emitGuards,
  emitValidate,
  emitRuntime,
  emitIndex,
  emitSchema,
  emitMessages,
];
