import type {
  CaseList,
  CaseView,
  CategoryRules,
  LogEntry,
  OfficeContact,
  Officer,
  OfficerInvitation,
  PaperRules,
  PaperView,
  TerritorySetting,
  TermsVersion,
} from "../lib/office-types"
import { type Query, useRead } from "./call"

export const useCases = (query: Query) =>
  useRead<CaseList>("/admin/applications", query)

export const useCase = (id: string) =>
  useRead<{ application: CaseView }>(`/admin/applications/${id}`)

export const useCasePapers = (id: string) =>
  useRead<{ papers: PaperView[] }>(`/admin/applications/${id}/papers`)

export const useOfficers = (query: Query) =>
  useRead<{ officers: Officer[]; count: number }>("/admin/officers", query)

export const useOfficerInvitations = () =>
  useRead<{ invitations: OfficerInvitation[] }>("/admin/officers/invitations")

export const useTerritorySettings = () =>
  useRead<{ settings: TerritorySetting[] }>("/admin/territory-settings")

export const useLog = (query: Query) =>
  useRead<{ entries: LogEntry[]; count: number }>("/admin/audit", query)

export const useOfficeContacts = () =>
  useRead<{ contacts: OfficeContact[] }>("/admin/office-contacts")

export const useCategoryRules = () =>
  useRead<CategoryRules>("/admin/category-rules")

export const useTerms = () => useRead<{ terms: TermsVersion[] }>("/admin/terms")

export const usePaperRules = () => useRead<PaperRules>("/admin/paper-rules")

type Category = { id: string; handle: string; name: string }

/** Every category of goods, by name. */
export function useCategories(): Category[] {
  const { data } = useRead<{ product_categories: Category[] }>(
    "/admin/product-categories",
    { limit: 500, fields: "id,handle,name", order: "name" }
  )
  return data?.product_categories ?? []
}
