import type { Route } from "../route.js";

export const organizationRoutes: readonly Route[] = [
  { name: "apiServerList", method: "GET", path: "/apiserver" },
  { name: "auditGet", method: "GET", path: "/audit/entries" },
  { name: "auditGetTypes", method: "GET", path: "/audit/types" },
  { name: "organizationGet", method: "GET", path: "/organization/{id}" },
  { name: "organizationList", method: "GET", path: "/organization" },
  { name: "organizationTokenCreate", method: "POST", path: "/organizationtoken/create" },
  { name: "organizationTokenList", method: "POST", path: "/organizationtoken/all" },
  { name: "organizationTokenRename", method: "POST", path: "/organizationtoken/update" },
  { name: "organizationTokenRevoke", method: "POST", path: "/organizationtoken/revoke" },
  { name: "organizationTokenRotate", method: "POST", path: "/organizationtoken/rotate" },
  { name: "serviceCreate", method: "POST", path: "/service" },
  { name: "serviceRemove", method: "POST", path: "/service/remove" },
  { name: "serviceTokenCreate", method: "POST", path: "/servicetoken/create" },
  { name: "serviceTokenList", method: "POST", path: "/servicetoken/all" },
  { name: "serviceTokenRename", method: "POST", path: "/servicetoken/update" },
  { name: "serviceTokenRevoke", method: "POST", path: "/servicetoken/revoke" },
  { name: "serviceTokenRotate", method: "POST", path: "/servicetoken/rotate" },
];
