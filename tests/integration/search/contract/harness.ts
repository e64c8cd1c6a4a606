import type { AbstractSearchProviderService } from "@medusajs/framework/utils"

export type Provider = AbstractSearchProviderService

/** An engine as the contract's cases need it. */
export interface Harness {
  /** Identifier of the provider. */
  name: string
  /** What the names of indexes begin with. */
  prefix: string
  open: () => Promise<Provider>
  close: () => Promise<void>
  /** Whether answers say which words were taken for others. */
  tellsCorrections: boolean
  /** Fields that this engine cannot keep in a document. */
  unkeepable: Record<string, unknown>
  /** Longest that a broken engine may keep a search waiting, in milliseconds. */
  deadlineMs: number
  /**
   * A provider whose engine takes searches of an index and never answers them
   * (`hung`), or is not there (`refused`).
   */
  broken: (
    how: "hung" | "refused",
    index: string
  ) => Promise<{ provider: Provider; heal: () => Promise<void> }>
}
