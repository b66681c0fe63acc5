import { fragmentOf } from '../../base/names/anchors.js';
import { markup, type Markup } from './markup.js';

/** A link to an anchor of the page. */
export function linkTo(anchor: string, text: string | Markup): Markup {
  return markup`<a href=${fragmentOf(anchor)}>${text}</a>`;
}
