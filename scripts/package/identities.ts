/**
 * Identity is who an extension and its task are to Azure DevOps. Two of them can be installed in one organisation side
 * by side, so they differ in everything that must be unique there: the extension, the name of the task that a pipeline
 * writes, and its GUID.
 */
export interface Identity {
  readonly extension: string;
  readonly name: string;
  readonly public: boolean;
  readonly task: { readonly name: string; readonly friendlyName: string; readonly id?: string };
}

/** identities: the released one, and a preview that only the organisations it is shared with can see. */
export const identities = {
  public: {
    extension: 'azure-conflict-guard',
    name: 'Azure Conflict Guard',
    public: true,
    // The GUID is that of task.json.
    task: { name: 'AzureConflictGuard', friendlyName: 'Azure Conflict Guard' },
  },
  private: {
    extension: 'azure-conflict-guard-preview',
    name: 'Azure Conflict Guard (preview)',
    public: false,
    task: {
      name: 'AzureConflictGuardPreview',
      friendlyName: 'Azure Conflict Guard (preview)',
      id: 'b1d1a3f4-52a7-4a39-8f0e-6a3f8a5d7c10',
    },
  },
} as const satisfies Readonly<Record<string, Identity>>;

/** IdentityName is `public` or `private`. */
export type IdentityName = keyof typeof identities;
