/** The paths of the package that are written by hand in `kit/<path>/`, in the order of package.json. */
export const handWrittenEntries = ['send', 'client', 'sync', 'callback', 'testing'] as const;
