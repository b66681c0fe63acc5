import { commandsOf } from '../../../authoring/setup/package-manager.js';
import { hasWorkspaces, type SetupRequest } from '../../../authoring/setup/setup-files.js';
import type { Voice } from '../voice.js';

/** Prints the commands that come after the set-up, and how code then imports what is generated. */
export function printNextSteps(request: SetupRequest, voice: Voice): void {
  const { out, isEmpty, packageName, manager, importExtension } = request;
  const { install, run, build } = commandsOf[manager];
  const steps = [
    run(isEmpty ? 'lint' : 'add message red_packet'),
    run(''),
    ...(packageName === undefined ? [] : [install, build(packageName)]),
  ];
  voice.say('set-up-next');
  voice.print(steps.map((step) => `  ${step}`));
  if (packageName !== undefined && hasWorkspaces(request)) {
    const file = manager === 'pnpm' ? 'pnpm-workspace.yaml' : 'package.json';
    voice.say('set-up-workspace', { folder: out, file });
  }
  voice.say('set-up-import');
  voice.print([`  import * as messages from '${packageName ?? `./${out}/src/index${importExtension}`}';`]);
}
