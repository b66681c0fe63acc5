import type { PlainName } from '../../../base/words/label.js';
import { markup, type Markup } from '../markup.js';
import type { PageWords, Sentence } from '../page-words.js';

/** The inside of the section in which payloads are tried. All but the sentences needs the script, which shows it. */
export function playgroundSection(words: PageWords): Markup {
  const say = (name: PlainName<'playground'>): Markup => words.say(sentence(name));
  const button = (id: string, name: PlainName<'playground'>): Markup =>
    markup`<button type="button" id=${id}>${say(name)}</button>`;
  return markup`<h2>${say('title')}</h2>
<p>${say('lead')}</p>
<noscript><p>${say('needs-script')}</p></noscript>
<p id="pg-unavailable" hidden>${say('unavailable')}</p>
<div id="pg-body" hidden>
<label for="pg-input">${say('input')}</label>
<textarea id="pg-input" rows="10" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="pg-hint"></textarea>
<p id="pg-hint">${say('hint')}</p>
<div class="pg-buttons">
${button('pg-check', 'check')}
${button('pg-sample', 'sample')}
${button('pg-choose', 'choose-file')}
<input type="file" id="pg-file" hidden>
${button('pg-clear', 'clear')}
<button type="button" id="pg-stop" hidden>${say('stop')}</button>
</div>
<h3>${say('results')}</h3>
<p id="pg-held" hidden></p>
<p id="pg-verdict" role="status">${say('nothing')}</p>
<p id="pg-progress"></p>
<div id="pg-results"></div>
</div>`;
}

function sentence(name: PlainName<'playground'>): Sentence {
  return ({ playground }) => playground[name];
}
