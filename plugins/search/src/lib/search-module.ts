/**
 * The only file that names the contract of Medusa's Search Module. That
 * contract moved in 2.19, 2.20 and 2.21; when it moves again, this file and the
 * compiler's complaints are where to look.
 */
import type { SearchTypes } from "@medusajs/framework/types"

export {
  AbstractSearchProviderService,
  defineSearchIndex,
  search as searchFields,
} from "@medusajs/framework/utils"

export type FieldDefinition = SearchTypes.SearchFieldDefinition
export type IndexDefinition = SearchTypes.ResolvedSearchIndexDefinition
export type IndexInfo = SearchTypes.SearchIndexInfo
export type IndexDocument = SearchTypes.SearchDocument
export type DeleteInput = SearchTypes.SearchDeleteDocumentsInput
export type Filters = SearchTypes.SearchFilters
export type FacetRequest = SearchTypes.SearchFacetRequest
export type ModuleQuery = SearchTypes.SearchQuery
export type ProviderQuery = SearchTypes.ProviderSearchQuery
export type ProviderResult = SearchTypes.SearchResult
export type SearchModule = SearchTypes.ISearchModuleService
export type WriteTask = SearchTypes.SearchTask
