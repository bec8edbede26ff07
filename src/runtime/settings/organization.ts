import { notSent } from "../errors/notSent.js";
import type { FindServer, OperationServer } from "../operation.js";
import type { ContextOptions } from "../options.js";
import { checkServer, ServerList } from "./server.js";

const idpURLOfClusters = "https://login.authlete.com";

/** The API servers of the clusters, in the order of `ServerList`. */
const apiServerIds = [76281, 53285, 63294, 47363];

/** The server of an operation of the organization's API. */
export const organizationServer: FindServer = (attempt, context, serverURL) => {
  const { url } = locate(attempt, context, serverURL);
  return { url, complete: (body) => body };
};

/** The same for an operation whose body names the API server: by default, that of the context. */
export const organizationServerOfApiServer: FindServer = (attempt, context, serverURL) => {
  const { url, apiServerId } = locate(attempt, context, serverURL);
  const complete: OperationServer["complete"] = (body) =>
    body && JSON.stringify({ apiServerId, ...JSON.parse(body) });
  return { url, complete };
};

/**
 * @throws InvalidRequestError if the API server is not a cluster and the options do not name the server of the
 * organization's API: a bearer is sent only to servers that its owner chose
 */
function locate(attempt: string, { idpURL, apiServerId, allowInsecure }: ContextOptions, serverURL: string) {
  const cluster = (ServerList as readonly string[]).indexOf(serverURL);
  if (cluster < 0 && (idpURL === undefined || apiServerId === undefined)) {
    const why = `${serverURL} is not a cluster of Authlete; set idpURL and apiServerId in the options of the context`;
    throw notSent(attempt, "IDP_MISSING", why);
  }
  const { url, problem } = checkServer(idpURL ?? idpURLOfClusters, allowInsecure);
  if (!url) throw notSent(attempt, "IDP_URL_INVALID", problem.replaceAll("serverURL", "idpURL"));
  return { url, apiServerId: apiServerId ?? apiServerIds[cluster] };
}
