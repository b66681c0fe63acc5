import type { Words } from '../words.js';

export const specGuide: Words['specGuide'] = {
  title: 'Spec',
  about:
    'The YAML files in this folder add to the spec of WeCom KF that comes with kfgen; an update of kfgen leaves them alone. The language is described in node_modules/kfgen/spec/README.md (Chinese).',
  addition: 'A new message: `npx kfgen add message red_packet`, or a file like this:',
  amendment: 'New fields, enum values and other texts for types that come with kfgen:',
  example:
    'A message and the union that it belongs to. Make it yours and add others; the language is described in node_modules/kfgen/spec/README.md.',
  end: 'Then run `npx kfgen`. Where kfgen has come to know by itself what you added, it reports duplicate-type-name or amendment-conflict: remove yours.',
};
