import { expect, test } from 'vitest';
import { advise } from '../../../generator/compiler/read/advise.js';
import { readSpec } from '../../../generator/compiler/read/read-spec.js';
import { specGuide } from '../../../generator/authoring/setup/spec-guide.js';
import { languages, loadWords } from '../../../generator/base/words/languages.js';
import { readGuideSamples } from '../../../generator/shell/files/read-spec-folder.js';
import { readSpecFiles } from '../../support/read-spec-files.js';

test.each(languages)(
  'the samples of the guide in %s add to the shipped spec as they stand',
  async (language) => {
    const guide = specGuide(await loadWords(language), readGuideSamples());
    const samples = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml], index) => [
      `own/${index}.yaml`,
      yaml ?? '',
    ]);
    expect(samples).toHaveLength(2);
    const files = { ...readSpecFiles(), ...(Object.fromEntries(samples) as Record<string, string>) };
    const result = readSpec(files);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && advise(result.model, files)).toEqual([]);
    expect(result.ok && result.model.definitions.has('RedPacketMessage')).toBe(true);
  },
);
