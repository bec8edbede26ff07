import { tokenManagementList } from "./tokenManagementList.js";

/**
 * The older name of {@link tokenManagementList}.
 *
 * @deprecated Use {@link tokenManagementList}.
 */
export const tokenOperationsListTokens = tokenManagementList;
