"use server"

import { z } from "zod"
import { addPaper, type PaperOwner } from "@/data/seller/papers"
import { idField, optionalText } from "@/lib/fields"
import { fileIn, toUpload } from "@/lib/form-file"
import { PAPER_KINDS, STATEMENTS } from "@/lib/paper-kinds"
import { sellerAction } from "@/lib/seller-action"
import { sellerPath } from "@/lib/seller-path"

const AddPaper = z.object({
  owner_type: z.enum(["application", "listing", "shop"]),
  owner_id: idField.or(z.literal("")).default(""),
  kind: z.enum(PAPER_KINDS),
  number: optionalText(60),
  valid_until: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/, "date_invalid")
    .default(""),
  /** Of goods only. */
  statement: z.enum(STATEMENTS).optional(),
  exemption: z.string().max(40).optional(),
  /** The page the form is on. */
  back: z.string(),
})

const ownerOf = ({
  owner_type: type,
  owner_id: id,
}: z.output<typeof AddPaper>): PaperOwner =>
  type === "shop" ? { type } : { type, id }

/** Shows a paper, by photo or PDF, for a case, a shop or goods. */
export const sendPaper = sellerAction(AddPaper, async ({ input, form }) => {
  const { kind, statement, exemption } = input
  const needsFile = !statement || statement === "certificate"
  const file = needsFile ? fileIn(form, ["file_camera", "file"]) : null
  if (needsFile && !file) return { errors: { file: "file_missing" } }
  const upload = file && (await toUpload(file))
  if (file && !upload) return { errors: { file: "file_too_large" } }
  await addPaper(ownerOf(input), {
    kind,
    number: input.number || null,
    valid_until: input.valid_until || null,
    ...(input.owner_type === "listing" && statement
      ? {
          statement,
          exemption: statement === "exempt" ? (exemption ?? null) : null,
        }
      : {}),
    ...upload,
  })
  return { back: sellerPath(input.back), done: "paper_sent" }
})
