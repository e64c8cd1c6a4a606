import { z } from "@medusajs/framework/zod"
import type { ProviderGetFileDTO } from "@medusajs/framework/types"
import { LocalFileService } from "@medusajs/medusa/file-local"
import { signFileLink } from "../../lib/file-link"

const Options = z.object({
  upload_dir: z.string().min(1),
  private_upload_dir: z.string().min(1),
  /** Where public files are served. */
  backend_url: z.string().min(1),
  /** Where private files are served to whoever has a signed link. */
  private_url: z.string().min(1),
  secret: z.string().min(16),
})
type Options = z.infer<typeof Options>

/** A link of the dashboard, such as to an export, is used at once. */
const LINK_MINUTES = 60

/** How Medusa's provider marks what is private. */
const PRIVATE = "private-"

/**
 * Medusa's files in folders, with private ones in a folder of their own that
 * nothing serves: a link to one of them is signed and ends after an hour.
 */
export class LocalFilesProvider extends LocalFileService {
  static override identifier = "local-files"
  readonly #options: Options

  constructor(container: never, options: unknown) {
    const parsed = Options.parse(options)
    super(container, parsed)
    this.#options = parsed
  }

  override async getPresignedDownloadUrl(
    file: ProviderGetFileDTO
  ): Promise<string> {
    // Refuses a file that is not there.
    const url = await super.getPresignedDownloadUrl(file)
    const { fileKey } = file
    if (!fileKey.startsWith(PRIVATE)) return url
    const { private_url, secret } = this.#options
    const { until, mac } = signFileLink({
      ...{ key: fileKey, minutes: LINK_MINUTES, secret },
    })
    return `${private_url}/${encodeURIComponent(fileKey)}?until=${until}&mac=${mac}`
  }
}
