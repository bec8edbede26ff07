import { tokenManagementCreate } from "./tokenManagementCreate.js";

/**
 * The older name of {@link tokenManagementCreate}.
 *
 * @deprecated Use {@link tokenManagementCreate}.
 */
export const tokenOperationsCreate = tokenManagementCreate;
