import { printable } from '../../base/text/printable.js';
import { elementWithId } from './element.js';
import type { Say } from './say.js';
import { sizeText } from './size-text.js';

/** Milliseconds after the last key until a text is checked. */
const TYPING_PAUSE = 400;
/** Longer texts are not put into the box: browsers take long to lay them out. */
const LONGEST_SHOWN = 400_000;
const LONGEST_NAME = 80;

/** Takes what somebody types, pastes, drops or chooses, and says when it is to be checked. */
export class PayloadBox {
  private readonly input = elementWithId('pg-input', HTMLTextAreaElement);
  private readonly file = elementWithId('pg-file', HTMLInputElement);
  private readonly note = elementWithId('pg-held', HTMLElement);
  /** What is checked instead of what the box shows. */
  private held: Blob | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly check: () => void) {
    this.listenToKeys();
    this.listenToClipboard();
    this.listenToFiles();
  }

  get isEmpty(): boolean {
    return this.held === undefined && this.input.value === '';
  }

  /** What is to be checked, and is then not to be checked again for having been typed before. */
  take(): Blob {
    clearTimeout(this.typing);
    return this.held ?? new Blob([this.input.value]);
  }

  focus(): void {
    this.input.focus();
  }

  /** Puts a text into the box, in place of whatever there is, and has it checked. */
  fill(text: string): void {
    this.input.value = text;
    this.hold(undefined);
  }

  /** Says what is checked that the box does not show. */
  describe(say: Say): void {
    const { held, note } = this;
    const size = sizeText(held?.size ?? 0);
    note.hidden = held === undefined;
    note.lang = say.language;
    note.textContent =
      held instanceof File
        ? say('from-file', { name: printable(held.name, LONGEST_NAME), size })
        : say('held-back', { size });
  }

  private hold(held: Blob | undefined): void {
    this.held = held;
    if (held !== undefined) this.input.value = '';
    this.check();
  }

  private listenToKeys(): void {
    const { input } = this;
    input.addEventListener('input', () => {
      this.held = undefined;
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.check(), TYPING_PAUSE);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.check();
    });
  }

  private listenToClipboard(): void {
    this.input.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length <= LONGEST_SHOWN) return;
      event.preventDefault();
      this.hold(new Blob([text]));
    });
  }

  private listenToFiles(): void {
    this.file.addEventListener('change', () => {
      const [file] = this.file.files ?? [];
      if (file !== undefined) this.hold(file);
      // The same file can be chosen again.
      this.file.value = '';
    });
    // A file that is dropped beside the box would replace the page.
    document.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    });
    document.addEventListener('drop', (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      this.hold(file);
      this.input.scrollIntoView({ block: 'nearest' });
    });
  }
}
