/** 关联 of one's own account as its pages show it. */
export interface OwnLink {
  /** What people call the provider. */
  readonly label: string;
  /** What one is known by there; empty where nothing is linked. */
  readonly subject: string;
  /** Without a password one could not come in any more. */
  readonly canChange: boolean;
}
