/** completionShells are the shells that we write a completion for. */
export const completionShells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** CompletionShell is one of them. */
export type CompletionShell = (typeof completionShells)[number];
