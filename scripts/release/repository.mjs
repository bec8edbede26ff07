// The `repository` field of a package.json, and where the web shows files of the repository.

const hosts = {
  github: {
    domain: "github.com",
    file: (at, tag, path) => `https://github.com/${at}/blob/${tag}/${path}`,
    raw: (at, tag, path) => `https://raw.githubusercontent.com/${at}/${tag}/${path}`,
  },
  gitlab: {
    domain: "gitlab.com",
    file: (at, tag, path) => `https://gitlab.com/${at}/-/blob/${tag}/${path}`,
    raw: (at, tag, path) => `https://gitlab.com/${at}/-/raw/${tag}/${path}`,
  },
  bitbucket: {
    domain: "bitbucket.org",
    file: (at, tag, path) => `https://bitbucket.org/${at}/src/${tag}/${path}`,
    raw: (at, tag, path) => `https://bitbucket.org/${at}/raw/${tag}/${path}`,
  },
};

/**
 * Reads a `repository` field in any form that npm knows: `owner/name`, `gitlab:owner/name`, or an address as a string
 * or in an object.
 *
 * @returns {{ host: string, at: string, folder: string } | undefined} host, owner and name, and the folder of the package
 *   in it. `undefined` if there is no such repository on GitHub, GitLab or Bitbucket.
 */
export function repositoryOf(field) {
  const { url = "", directory } = typeof field === "string" ? { url: field } : (field ?? {});
  const address = url.replace(/#.*$/, "");
  const [, shorthand = "github", short] =
    /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(address) ?? [];
  const [, domain, long] = /^(?:(?:git\+)?\w+:\/\/(?:\w+@)?|\w+@)([\w.-]+)[:/](.+)$/.exec(address) ?? [];
  const host = short ? shorthand : Object.keys(hosts).find((name) => hosts[name].domain === domain);
  const at = (short ?? long)?.replace(/\/$/, "").replace(/\.git$/, "");
  const folder = directory ? `${directory.replace(/\/$/, "")}/` : "";
  return host && at ? { host, at, folder } : undefined;
}

/** Where the web shows a file of a repository as it is at a tag. Images need the raw file. */
export function addressOf({ host, at, folder }, tag, path, isImage) {
  const { file, raw } = hosts[host];
  return (isImage ? raw : file)(at, tag, folder + path);
}
