import { printable } from '../../base/text/printable.js';
import { elementWithId } from './element.js';
import { Examination } from './examine/examination.js';
import { samplePayload } from './examine/sample-payload.js';
import type { SpecOfPage } from './examine/spec-of-page.js';
import { PayloadBox } from './payload-box.js';
import { piecesOf } from './pieces-of.js';
import { sayInPageLanguage } from './page-language.js';
import { sizeText } from './size-text.js';
import { results } from './views/results.js';
import { verdictSentence } from './views/verdict-sentence.js';

/** Milliseconds between two reports of the progress. */
const PROGRESS_INTERVAL = 200;

/** What came of a check. */
interface Outcome {
  readonly examination: Examination;
  readonly isStopped: boolean;
  /** Milliseconds from the beginning to the end of the check. */
  readonly time: number;
}

/** The section in which payloads are tried: checks what its box takes, and shows what it is found to be. */
export class Playground {
  private readonly box = new PayloadBox(() => void this.check());
  private readonly stop = elementWithId('pg-stop', HTMLButtonElement);
  private readonly progress = elementWithId('pg-progress', HTMLElement);
  private readonly verdict = elementWithId('pg-verdict', HTMLElement);
  private readonly results = elementWithId('pg-results', HTMLElement);

  /** A check ends when another one begins. */
  private run = 0;
  private isStopped = false;
  private outcome: Outcome | undefined;

  constructor(private readonly spec: SpecOfPage) {}

  start(): void {
    this.listenToButtons();
    new MutationObserver(() => this.show()).observe(document.documentElement, { attributeFilter: ['lang'] });
    document.documentElement.dataset['playground'] = 'ready';
    // Somebody may have filled the box before all of this was there.
    if (!this.box.isEmpty) void this.check();
  }

  private listenToButtons(): void {
    const press = (id: string, act: () => void): HTMLButtonElement => {
      const button = elementWithId(id, HTMLButtonElement);
      button.addEventListener('click', act);
      return button;
    };
    press('pg-check', () => void this.check());
    press('pg-choose', () => elementWithId('pg-file', HTMLInputElement).click());
    press('pg-stop', () => {
      this.isStopped = true;
      this.box.focus();
    });
    press('pg-clear', () => {
      this.box.fill('');
      this.box.focus();
    });
    const sample = samplePayload(this.spec.model);
    press('pg-sample', () => this.box.fill(sample ?? '')).hidden = sample === undefined;
  }

  private async check(): Promise<void> {
    this.run += 1;
    const { run } = this;
    this.isStopped = false;
    this.stop.hidden = false;
    let outcome: Outcome | undefined;
    let failure: unknown;
    try {
      outcome = await this.examine(() => run !== this.run);
    } catch (error) {
      failure = error;
    }
    if (run !== this.run) return;
    this.stop.hidden = true;
    this.progress.textContent = '';
    this.outcome = outcome;
    if (outcome === undefined) this.fail(failure);
    else this.show();
  }

  private async examine(isOutdated: () => boolean): Promise<Outcome> {
    const begin = performance.now();
    let reported = begin;
    const examination = new Examination(this.spec);
    for await (const piece of piecesOf(this.box.take())) {
      if (this.isStopped || isOutdated()) break;
      examination.push(piece);
      if (performance.now() - reported < PROGRESS_INTERVAL) continue;
      reported = performance.now();
      this.showProgress(examination);
    }
    const { isStopped } = this;
    if (!isStopped) examination.end();
    return { examination, isStopped, time: performance.now() - begin };
  }

  private showProgress({ analysis, bytes }: Examination): void {
    const say = sayInPageLanguage();
    this.progress.lang = say.language;
    this.progress.textContent = say('working', { size: sizeText(bytes), count: say.count(analysis.items) });
  }

  private fail(error: unknown): void {
    const say = sayInPageLanguage();
    this.box.describe(say);
    this.results.replaceChildren();
    const reason = printable(error instanceof Error ? error.message : String(error));
    // The browser has these for files that are gone or closed to it.
    const isFile = error instanceof DOMException;
    this.verdict.lang = say.language;
    this.verdict.textContent = isFile ? say('cannot-read-file') : say('failed', { reason });
  }

  private show(): void {
    const say = sayInPageLanguage();
    this.box.describe(say);
    if (this.outcome === undefined) return;
    const { examination, isStopped, time } = this.outcome;
    const isEmpty = examination.bytes === 0;
    const sentence = isEmpty ? say('nothing') : verdictSentence(examination, say);
    this.verdict.textContent = isStopped
      ? say('two-sentences', { first: say('stopped'), second: sentence })
      : sentence;
    this.progress.textContent = isEmpty ? '' : say('took', { time: say.count(Math.round(time)) });
    for (const said of [this.verdict, this.progress, this.results]) said.lang = say.language;
    this.results.replaceChildren(...(isEmpty ? [] : results(examination, this.spec, say)));
  }
}
