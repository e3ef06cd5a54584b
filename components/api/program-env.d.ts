declare namespace NodeJS {
  interface ProcessEnv {
    /** Written into both bundles by the build. */
    readonly NIANBAO_PROGRAM?: string;
  }
}
