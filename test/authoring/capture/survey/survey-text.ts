import { CaptureSplitter } from '../../../../generator/authoring/capture/split/capture-splitter.js';
import type { CapturePart } from '../../../../generator/authoring/capture/split/capture-part.js';
import { CaptureSurvey } from '../../../../generator/authoring/capture/survey/capture-survey.js';
import type { Judgement } from '../../../../generator/authoring/capture/survey/judgement.js';
import type { Model } from '../../../../generator/compiler/model/model.js';

/** What a spec says of captures, given as text, of which the first is called `capture`. Those must be readable. */
export function surveyText(model: Model, ...texts: readonly string[]): Judgement {
  const survey = new CaptureSurvey(model);
  texts.forEach((text, index) => {
    const splitter = new CaptureSplitter({ listNames: survey.listNames });
    const parts = [...splitter.push(Buffer.from(text)), ...splitter.end()];
    for (const part of parts) survey.add(readable(part), index === 0 ? 'capture' : `capture-${index + 1}`);
  });
  return survey.judgement;
}

function readable(part: CapturePart): Exclude<CapturePart, { kind: 'fault' }> {
  if (part.kind === 'fault') throw new Error(JSON.stringify(part));
  return part;
}
