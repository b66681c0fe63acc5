import { emitAccessors } from './accessors/emit-accessors.js';
import { emitCalls } from './calls/emit-calls.js';
import { emitByTag } from './by-tag/emit-by-tag.js';
import { emitCodes } from './codes/emit-codes.js';
import type { Emitter } from './emitter.js';
import { emitDispatch } from './dispatch/emit-dispatch.js';
import { emitExamples } from './examples/emit-examples.js';
import { emitGuards } from './guards/emit-guards.js';
import { emitIndex } from './index/emit-index.js';
import { emitMessages } from './messages/emit-messages.js';
import { emitSchema } from './schema/emit-schema.js';
import { emitShapes } from './shapes/emit-shapes.js';
import { emitStandard } from './standard/emit-standard.js';
import { emitTexts } from './texts/emit-texts.js';
import { emitTypes } from './types/emit-types.js';
import { emitValidate } from './validate/emit-validate.js';
import { emitOpenapi } from './openapi/emit-openapi.js';
import { emitPages } from './pages/emit-pages.js';
import { emitRuntime } from './runtime/emit-runtime.js';

/** Every file that is generated from the model. */
export const emitters: readonly Emitter[] = [
  emitTypes,
  emitCodes,
  emitGuards,
  emitShapes,
  emitTexts,
  emitValidate,
  emitPages,
  emitDispatch,
  emitAccessors,
  emitCalls,
  emitByTag,
  emitExamples,
  emitStandard,
  emitRuntime,
  emitIndex,
  emitSchema,
  emitOpenapi,
  emitMessages,
];
