// The compilers of tests/toolchains, and the options of the projects that they compile.

/** The package with a version of the compiler, such as `5.9`. */
export const compilerOf = (version: string) => (version === "5.9" ? "typescript" : `typescript-${version}`);

export const tscOf = (version: string) => `${compilerOf(version)}/bin/tsc`;

export const strictOptions = {
  strict: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
};
