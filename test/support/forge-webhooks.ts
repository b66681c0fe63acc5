/**
 * What a made-up forge sends to a webhook: 66 events, most of them with actions that decide what else there is, and
 * objects that come back in all of them. Nothing in it exists.
 */
export interface WebhookOptions {
  /** Whether values may be null where there is nothing. */
  readonly nulls?: boolean;
  /** Whether objects have keys that are no names of fields. */
  readonly maps?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** The payloads of all events, several of each kind. */
export function forgeWebhooks(options: WebhookOptions = {}, rounds = 3): readonly Json[] {
  const forge = new Forge(options);
  return Array.from({ length: rounds }).flatMap(() =>
    Object.entries(events).flatMap(([event, { actions, body }]) =>
      (actions.length === 0 ? [undefined] : actions).map((action) => ({
        event,
        ...(action !== undefined && { action }),
        ...body(forge, action ?? ''),
        ...(action === 'edited' && { changes: forge.changes() }),
        repository: forge.repository(),
        sender: forge.person(),
        ...(forge.chance(3) && { installation: { id: forge.number(), node: forge.id('I') } }),
        ...(forge.chance(2) && { organization: forge.organization() }),
      })),
    ),
  );
}

/** Makes objects, each a bit different from the one before. */
class Forge {
  private turn = 0;

  constructor(private readonly options: WebhookOptions) {}

  /** True once in so many times. */
  chance(times: number): boolean {
    this.turn += 1;
    return this.turn % times === 0;
  }

  number(): number {
    this.turn += 1;
    return 90_000 + this.turn * 17;
  }

  id(prefix: string): string {
    return `${prefix}_${this.number().toString(36)}q${this.turn}`;
  }

  time(): string {
    return `2031-0${1 + (this.turn % 9)}-11T08:${10 + (this.turn % 50)}:00Z`;
  }

  /** The value, or now and then null where nulls are wanted. */
  maybe<Value>(value: Value): Value | null {
    return this.options.nulls === true && this.chance(3) ? null : value;
  }

  person(): Json {
    const id = this.number();
    return {
      ...{
        login: `dev-${id}`,
        id,
        node: this.id('U'),
        avatar: `https://forge.test/a/${id}`,
        site_admin: false,
      },
      ...{ profile: `https://forge.test/${id}`, badge: 'Member' },
    };
  }

  organization(): Json {
    const id = this.number();
    return {
      login: `org-${id}`,
      id,
      node: this.id('O'),
      about: this.maybe('We make things'),
      home: `https://forge.test/o/${id}`,
    };
  }

  license(): Json {
    return { key: 'own-1', title: 'Own Licence', spdx: 'LicenseRef-Own' };
  }

  repository(): Json {
    const id = this.number();
    return {
      ...{ id, node: this.id('R'), full_name: `dev/${id}`, private: this.chance(2), owner: this.person() },
      ...{
        description: this.maybe('Some code'),
        fork: false,
        created_at: this.time(),
        pushed_at: this.time(),
      },
      ...{ size: this.number(), watchers: 3, license: this.maybe(this.license()), topics: ['code', 'more'] },
      ...{ default_branch: 'trunk', home: this.maybe('https://home.test') },
      ...(this.options.maps === true && { languages: this.languages() }),
    };
  }

  languages(): Json {
    const names = [
      'Ada',
      'Basic',
      'Cobol',
      'Dart',
      'Erlang',
      'Forth',
      'Go',
      'Haskell',
      'Io',
      'Java',
      'Kotlin',
      'Lua',
    ];
    this.turn += 1;
    return Object.fromEntries(
      [0, 1].map((step) => [names[(this.turn + 5 * step) % names.length] ?? '', this.number()]),
    );
  }

  label(): Json {
    return {
      id: this.number(),
      node: this.id('L'),
      title: 'bug',
      colour: 'cc0000',
      is_default: this.chance(2),
    };
  }

  milestone(): Json {
    return {
      ...this.entry('M'),
      title: 'Next',
      open_count: 3,
      closed_count: 4,
      creator: this.person(),
      due_on: this.maybe(this.time()),
    };
  }

  /** What everything has that somebody makes. */
  entry(prefix: string): Json {
    return { id: this.number(), node: this.id(prefix), created_at: this.time(), updated_at: this.time() };
  }

  issue(): Json {
    return {
      ...{
        ...this.entry('S'),
        index: this.number(),
        title: 'It does not work',
        author: this.person(),
        state: 'open',
      },
      ...{
        labels: [this.label(), this.label()],
        assignees: [this.person()],
        milestone: this.maybe(this.milestone()),
      },
      ...{
        locked: false,
        comment_count: 2,
        text: this.maybe('When I press the button'),
        closed_at: this.maybe(this.time()),
      },
    };
  }

  branch(): Json {
    return {
      label: 'dev:trunk',
      ref: 'trunk',
      sha: this.id('c'),
      owner: this.person(),
      repository: this.repository(),
    };
  }

  pullRequest(): Json {
    return {
      ...{
        ...this.entry('P'),
        index: this.number(),
        title: 'Make it work',
        author: this.person(),
        draft: this.chance(2),
      },
      ...{
        head: this.branch(),
        base: this.branch(),
        labels: [this.label()],
        milestone: this.maybe(this.milestone()),
      },
      ...{ merged: false, commits: 3, additions: 40, deletions: 2, merged_at: this.maybe(this.time()) },
      ...{ requested_reviewers: [this.person()], assignees: [this.person()] },
    };
  }

  comment(): Json {
    return {
      ...this.entry('C'),
      author: this.person(),
      text: 'I see',
      reactions: { total: 1, up: 1, down: 0, heart: 0 },
    };
  }

  team(): Json {
    return {
      id: this.number(),
      node: this.id('T'),
      title: 'Core',
      slug: 'core',
      privacy: 'closed',
      permission: 'push',
    };
  }

  commit(): Json {
    return {
      ...{ sha: this.id('c'), tree: this.id('t'), message: 'Mend it', at: this.time(), distinct: true },
      ...{
        author: this.signature(),
        committer: this.signature(),
        added: ['a.txt'],
        removed: ['b.txt'],
        modified: ['c.txt'],
      },
    };
  }

  signature(): Json {
    return { name: 'Dev', email: 'dev@forge.test', username: 'dev' };
  }

  run(): Json {
    return {
      ...{
        ...this.entry('K'),
        head_sha: this.id('c'),
        status: 1 + (this.turn % 3),
        conclusion: this.maybe('success'),
      },
      ...{
        app: this.app(),
        started_at: this.time(),
        output: { title: this.maybe('Done'), summary: 'All well', count: 4 },
      },
    };
  }

  app(): Json {
    return {
      ...this.entry('A'),
      slug: 'builder',
      title: 'Builder',
      owner: this.organization(),
      permissions: ['read'],
    };
  }

  release(): Json {
    return {
      ...this.entry('E'),
      tag: 'v1',
      title: 'First',
      draft: false,
      author: this.person(),
      assets: [this.asset()],
    };
  }

  asset(): Json {
    return { ...this.entry('F'), file: 'a.zip', bytes: this.number(), downloads: 5, uploader: this.person() };
  }

  alert(): Json {
    return {
      ...{
        index: this.number(),
        created_at: this.time(),
        rule: { id: 'r-1', title: 'Careful', severity: 'high' },
      },
      ...{ tool: { title: 'Looker', version: '2' }, dismissed_by: this.maybe(this.person()), state: 'open' },
    };
  }

  changes(): Json {
    return { title: { from: 'It works' }, text: { from: 'When I press' } };
  }
}

interface Event {
  readonly actions: readonly string[];
  readonly body: (forge: Forge, action: string) => Json;
}

const worked = ['opened', 'edited', 'closed', 'reopened', 'labeled', 'assigned'];
const made = ['created', 'edited', 'deleted'];

/** What an action says beside what it is about. */
function withDetails(forge: Forge, action: string): Json {
  if (action === 'labeled') return { label: forge.label() };
  if (action === 'assigned') return { assignee: forge.person() };
  return {};
}

/** An event whose body has its name, and comes with these actions. */
function about(key: string, make: (forge: Forge) => Json, actions: readonly string[] = made): Event {
  return { actions, body: (forge, action) => ({ [key]: make(forge), ...withDetails(forge, action) }) };
}

const events: Readonly<Record<string, Event>> = {
  issue: about('issue', (forge) => forge.issue(), worked),
  pull_request: about('pull_request', (forge) => forge.pullRequest(), worked),
  discussion: about('discussion', (forge) => ({ ...forge.issue(), answer: forge.comment() }), worked),
  issue_comment: { actions: made, body: (forge) => ({ issue: forge.issue(), comment: forge.comment() }) },
  discussion_comment: {
    actions: made,
    body: (forge) => ({
      discussion: { ...forge.issue(), answer: forge.comment() },
      comment: forge.comment(),
    }),
  },
  commit_comment: { actions: ['created'], body: (forge) => ({ comment: forge.comment() }) },
  review: {
    actions: ['submitted', 'edited', 'dismissed'],
    body: (forge) => ({ review: forge.comment(), pull_request: forge.pullRequest() }),
  },
  review_comment: {
    actions: made,
    body: (forge) => ({ comment: forge.comment(), pull_request: forge.pullRequest() }),
  },
  review_thread: {
    actions: ['resolved', 'unresolved'],
    body: (forge) => ({
      thread: { node: forge.id('H'), comments: [forge.comment()] },
      pull_request: forge.pullRequest(),
    }),
  },
  push: {
    actions: [],
    body: (forge) => ({
      ref: 'trunk',
      before: forge.id('c'),
      after: forge.id('c'),
      forced: false,
      commits: [forge.commit(), forge.commit()],
      head_commit: forge.commit(),
      pusher: forge.signature(),
    }),
  },
  create: {
    actions: [],
    body: (forge) => ({ ref: 'trunk', ref_kind: 'branch', description: forge.maybe('x') }),
  },
  delete: { actions: [], body: () => ({ ref: 'trunk', ref_kind: 'branch' }) },
  fork: { actions: [], body: (forge) => ({ forkee: forge.repository() }) },
  star: {
    actions: ['created', 'deleted'],
    body: (forge, action) => (action === 'created' ? { starred_at: forge.time() } : {}),
  },
  watch: { actions: ['started'], body: () => ({}) },
  public: { actions: [], body: () => ({}) },
  ping: {
    actions: [],
    body: (forge) => ({
      zen: 'Less',
      hook: {
        ...forge.entry('W'),
        active: true,
        events: ['push'],
        config: { url: 'https://x.test', format: 'json' },
      },
    }),
  },
  meta: { actions: ['deleted'], body: (forge) => ({ hook_id: forge.number() }) },
  label: about('label', (forge) => forge.label()),
  milestone: about('milestone', (forge) => forge.milestone(), ['created', 'edited', 'closed', 'deleted']),
  release: about('release', (forge) => forge.release(), ['published', 'edited', 'deleted', 'prereleased']),
  package: about(
    'package',
    (forge) => ({
      ...forge.entry('G'),
      title: 'x',
      registry: { title: 'own', url: 'https://p.test' },
      owner: forge.person(),
    }),
    ['published', 'updated'],
  ),
  member: { actions: ['added', 'edited', 'removed'], body: (forge) => ({ member: forge.person() }) },
  membership: {
    actions: ['added', 'removed'],
    body: (forge) => ({ member: forge.person(), team: forge.team(), scope: 'team' }),
  },
  team: about('team', (forge) => forge.team()),
  team_add: { actions: [], body: (forge) => ({ team: forge.team() }) },
  organization: {
    actions: ['member_added', 'member_removed', 'renamed'],
    body: (forge, action) =>
      action === 'renamed'
        ? { changes: forge.changes() }
        : { membership: { url: 'https://m.test', state: 'active', role: 'member', user: forge.person() } },
  },
  org_block: { actions: ['blocked', 'unblocked'], body: (forge) => ({ blocked_user: forge.person() }) },
  repository: {
    actions: ['created', 'archived', 'renamed', 'transferred'],
    body: (_, action) => (action === 'renamed' ? { changes: { repository: { name: { from: 'old' } } } } : {}),
  },
  repository_import: { actions: [], body: () => ({ outcome: 'success' }) },
  repository_dispatch: {
    actions: ['custom'],
    body: () => ({ branch: 'trunk', client_payload: { answer: 42, unit: true } }),
  },
  repository_ruleset: about('ruleset', (forge) => ({
    ...forge.entry('Q'),
    title: 'main',
    enforcement: 'active',
    rules: ['deletion'],
  })),
  branch_protection: about('rule', (forge) => ({
    ...forge.entry('B'),
    title: 'trunk',
    admin_enforced: true,
    required: 2,
  })),
  check_run: about('check_run', (forge) => forge.run(), ['created', 'completed', 'rerequested']),
  check_suite: about(
    'check_suite',
    (forge) => ({
      ...forge.entry('Z'),
      head_branch: 'trunk',
      head_sha: forge.id('c'),
      app: forge.app(),
      head_commit: forge.commit(),
    }),
    ['completed', 'requested'],
  ),
  workflow_job: about(
    'workflow_job',
    (forge) => ({
      ...forge.run(),
      labels: ['x'],
      runner_name: forge.maybe('r'),
      steps: [{ index: 1, title: 'Build', status: 2, conclusion: 'success' }],
    }),
    ['queued', 'completed'],
  ),
  workflow_run: {
    actions: ['requested', 'completed'],
    body: (forge) => ({
      workflow: workflow(forge),
      workflow_run: { ...forge.run(), actor: forge.person(), head_commit: forge.commit() },
    }),
  },
  workflow_dispatch: {
    actions: [],
    body: (forge) => ({ inputs: { level: 'high', dry: 'no' }, ref: 'trunk', workflow: forge.id('w') }),
  },
  status: {
    actions: [],
    body: (forge) => ({
      sha: forge.id('c'),
      state: 'success',
      target: forge.maybe('https://t.test'),
      commit: forge.commit(),
      branches: [{ title: 'trunk', protected: true, head: { sha: forge.id('c'), url: 'https://c.test' } }],
    }),
  },
  deployment: {
    actions: ['created'],
    body: (forge) => ({ deployment: deployment(forge), workflow: forge.maybe(workflow(forge)) }),
  },
  deployment_status: {
    actions: ['created'],
    body: (forge) => ({
      deployment: deployment(forge),
      deployment_status: { ...forge.entry('V'), state: 'success', creator: forge.person() },
    }),
  },
  deployment_review: {
    actions: ['approved', 'rejected', 'requested'],
    body: (forge, action) => ({
      environment: 'live',
      ...(action === 'requested'
        ? { requestor: forge.person() }
        : { approver: forge.person(), comment: 'fine' }),
    }),
  },
  deploy_key: about('key', (forge) => ({ ...forge.entry('Y'), key: 'ssh-x', title: 'k', read_only: true }), [
    'created',
    'deleted',
  ]),
  page_build: {
    actions: [],
    body: (forge) => ({
      build: {
        status: 1,
        pusher: forge.person(),
        sha: forge.id('c'),
        seconds: 4,
        error: { message: forge.maybe('none'), line: 3 },
      },
    }),
  },
  gollum: {
    actions: [],
    body: (forge) => ({
      pages: [{ title: 'Home', done: 'edited', sha: forge.id('c'), url: 'https://w.test' }],
    }),
  },
  code_alert: about('alert', (forge) => forge.alert(), ['created', 'fixed', 'reopened']),
  secret_alert: about('alert', (forge) => ({ ...forge.alert(), secret_name: 'token', validity: 'unknown' }), [
    'created',
    'resolved',
  ]),
  secret_location: {
    actions: ['created'],
    body: (forge) => ({
      alert: { ...forge.alert(), secret_name: 'token', validity: 'unknown' },
      location: { path: 'a.txt', start_line: 1, end_line: 2 },
    }),
  },
  dependency_alert: about(
    'alert',
    (forge) => ({
      ...forge.alert(),
      dependency: { ecosystem: 'own', title: 'left', manifest: 'x.lock' },
      advisory: advisory(forge),
    }),
    ['created', 'dismissed', 'fixed'],
  ),
  advisory: about('advisory', advisory, ['published', 'updated', 'withdrawn']),
  security_setting: {
    actions: [],
    body: (forge) => ({ changes: { from: { scanning: 'off', alerts: 'off' } }, at: forge.time() }),
  },
  sponsorship: about(
    'sponsorship',
    (forge) => ({
      ...forge.entry('X'),
      sponsor: forge.person(),
      maintainer: forge.person(),
      tier: tier(forge),
    }),
    ['created', 'cancelled', 'edited'],
  ),
  purchase: {
    actions: ['purchased', 'changed', 'cancelled'],
    body: (forge, action) => ({
      purchase: purchase(forge),
      ...(action === 'changed' && { previous_purchase: purchase(forge) }),
    }),
  },
  project: about('project', (forge) => ({
    ...forge.entry('J'),
    title: 'Plan',
    text: forge.maybe('x'),
    creator: forge.person(),
    public: true,
  })),
  project_card: about(
    'card',
    (forge) => ({
      ...forge.entry('D'),
      note: forge.maybe('x'),
      column_id: forge.number(),
      creator: forge.person(),
    }),
    ['created', 'moved', 'deleted'],
  ),
  project_column: about('column', (forge) => ({
    ...forge.entry('N'),
    title: 'To do',
    project_url: 'https://p.test',
  })),
  project_item: {
    actions: ['created', 'edited', 'archived'],
    body: (forge) => ({
      item: {
        ...forge.entry('ti'),
        content_kind: 'issue',
        creator: forge.person(),
        archived_at: forge.maybe(forge.time()),
      },
    }),
  },
  merge_group: {
    actions: ['checks_requested', 'destroyed'],
    body: (forge, action) => ({
      merge_group: { head_sha: forge.id('c'), base_sha: forge.id('c'), head_commit: forge.commit() },
      ...(action === 'destroyed' && { reason: 'merged' }),
    }),
  },
  installation: {
    actions: ['created', 'deleted', 'suspend'],
    body: (forge) => ({
      app: forge.app(),
      repositories: [{ id: forge.number(), node: forge.id('R'), full_name: 'dev/x', private: false }],
      requester: forge.maybe(forge.person()),
    }),
  },
  installation_target: {
    actions: ['renamed'],
    body: (forge) => ({ account: forge.organization(), changes: { login: { from: 'old' } } }),
  },
  app_authorization: { actions: ['revoked'], body: () => ({}) },
  token_request: {
    actions: ['created', 'approved', 'denied'],
    body: (forge) => ({
      request: { ...forge.entry('tk'), owner: forge.person(), reason: forge.maybe('x'), scopes: ['read'] },
    }),
  },
  custom_property: {
    actions: ['created', 'deleted'],
    body: () => ({ definition: { title: 'tier', required: false, choices: ['a', 'b'] } }),
  },
  property_values: {
    actions: ['updated'],
    body: () => ({
      new_values: [{ title: 'tier', value: 'a' }],
      old_values: [{ title: 'tier', value: 'b' }],
    }),
  },
  sub_issue: {
    actions: ['parent_added', 'parent_removed'],
    body: (forge) => ({ parent_issue: forge.issue(), sub_issue: forge.issue() }),
  },
  issue_relation: {
    actions: ['blocked_by_added', 'blocking_added'],
    body: (forge) => ({ blocked_issue: forge.issue(), blocking_issue: forge.issue() }),
  },
};

/** How many events there are. */
export const eventCount = Object.keys(events).length;

function workflow(forge: Forge): Json {
  return { ...forge.entry('wf'), title: 'Build', path: 'build.yml', state: 'active' };
}

function deployment(forge: Forge): Json {
  return {
    ...forge.entry('dp'),
    sha: forge.id('c'),
    ref: 'trunk',
    task: 'deploy',
    environment: 'live',
    creator: forge.person(),
  };
}

function advisory(forge: Forge): Json {
  return {
    ...{ code: forge.id('G'), summary: 'Careful', severity: 'high', published_at: forge.time() },
    ...{ identifiers: [{ value: 'G-1', scheme: 'own' }], scores: { vector: 'x', score: 7.5 } },
  };
}

function tier(forge: Forge): Json {
  return { node: forge.id('ts'), created_at: forge.time(), title: 'Gold', cents: 500, is_one_time: false };
}

function purchase(forge: Forge): Json {
  return {
    account: forge.organization(),
    cycle: 'monthly',
    units: 3,
    plan: { id: forge.number(), title: 'Pro', cents: 900, bullets: ['x'] },
  };
}
