import { getTranslations } from "next-intl/server"
import type { ComponentProps } from "react"
import type { Application } from "@/data/seller/applications"
import { textOf } from "@/lib/application-fields"
import type { SavedPart } from "@/lib/application-steps"
import { FormField, FormTextarea } from "../../shared/form-field"
import { askedItems } from "./open-paths"
import { pathWords } from "./path-words"

type Given = Omit<
  ComponentProps<typeof FormField>,
  "name" | "label" | "defaultValue"
>

/** How a field of a part is set up: its name, its words, what stands in it. */
export async function partFields(application: Application, part: SavedPart) {
  const [t, form, what] = await Promise.all([
    getTranslations("sellerApplication.revision"),
    getTranslations("form"),
    pathWords(),
  ])
  const asked = new Set(askedItems(application).map(({ path }) => path))
  const common = (field: string, isOptional: boolean) => ({
    name: field,
    label: what(`${part}.${field}`),
    defaultValue: textOf(application.data[part], field),
    note: asked.has(`${part}.${field}`)
      ? t("mark")
      : isOptional
        ? form("optional")
        : undefined,
  })
  return {
    /** A line; `isOptional` says so beside the label. */
    line: (
      field: string,
      { isOptional = false, ...given }: Given & { isOptional?: boolean } = {}
    ) => <FormField {...common(field, isOptional)} {...given} />,
    /** Several lines. */
    text: (
      field: string,
      {
        isOptional = false,
        ...given
      }: Omit<ComponentProps<typeof FormTextarea>, "name" | "label"> & {
        isOptional?: boolean
      } = {}
    ) => <FormTextarea {...common(field, isOptional)} {...given} />,
    common,
  }
}
