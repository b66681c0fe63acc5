import type { ObjectProfile } from '../capture/analyze/profile.js';
import type { YamlData, YamlMap } from '../draft/yaml-data.js';
import type { DraftNames } from './draft-names.js';
import type { KnownObjects } from './known-objects.js';
import { neededDefinitions, typeNames } from './needed-definitions.js';
import type { ObjectSharing, SharedDraft } from './object-sharing.js';
import type { SharedObject, SharedObjects } from './shared-objects.js';

/** Drafts each object that occurs in several places once, when the first draft refers to it. */
export class SharedDrafts implements ObjectSharing {
  private readonly drafts = new Map<SharedObject, SharedDraft>();

  constructor(
    private readonly known: KnownObjects,
    private readonly objects: SharedObjects,
    private readonly names: DraftNames,
  ) {}

  draftOf(
    object: ObjectProfile,
    fill: (draft: SharedDraft, object: ObjectProfile) => YamlData,
  ): { readonly name: string; readonly example: YamlData } | undefined {
    const known = this.known.of(object);
    if (known !== undefined) return known;
    const shared = this.objects.of(object);
    if (shared === undefined) return undefined;
    const earlier = this.drafts.get(shared);
    const draft = earlier ?? this.newDraft(shared);
    if (earlier === undefined) draft.example = fill(draft, shared.object);
    return draft.example === undefined ? undefined : { name: draft.name, example: draft.example };
  }

  private newDraft(shared: SharedObject): SharedDraft {
    const { name: word, object } = shared;
    const draft = {
      ...{ word, name: this.names.take(word), definitions: new Map<string, YamlMap>() },
      ...{ count: object.count, example: undefined },
    };
    this.drafts.set(shared, draft);
    return draft;
  }

  /** Those that definitions refer to, directly or through others, with the definitions that each needs. */
  neededBy(definitions: readonly YamlData[]): readonly SharedDraft[] {
    const byName = new Map([...this.drafts.values()].map((draft) => [draft.name, draft]));
    const needed = new Set<SharedDraft>();
    const visit = (data: YamlData): void => {
      for (const name of typeNames(data)) {
        const draft = byName.get(name);
        if (draft === undefined || needed.has(draft)) continue;
        needed.add(draft);
        for (const body of neededDefinitions({ type: name }, draft.definitions).values()) visit(body);
      }
    };
    definitions.forEach(visit);
    return [...byName.values()].filter((draft) => needed.has(draft));
  }
}
