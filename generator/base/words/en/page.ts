import type { Words } from '../words.js';

export const page: Words['page'] = {
  title: 'Message reference',
  'skip-link': 'Skip to content',
  playground: 'Playground',
};
