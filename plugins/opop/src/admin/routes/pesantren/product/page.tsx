import {
  Button,
  Container,
  Heading,
  Input,
  Label,
  Text,
  toast,
} from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate, useSearchParams } from "react-router-dom"
import { SaveFault } from "../../../components/fault"
import { PesantrenPicker } from "../../../components/pesantren-picker"
import {
  useCreateProduct,
  usePesantren,
  useShippingProfileId,
} from "../../../hooks/api"
import { toDraft } from "../../../lib/draft-product"

/**
 * Creates a product of a pesantren as a draft. Medusa's own form of a new
 * product cannot ask for the pesantren: it drops what extensions add to it.
 */
const CreateProductPage = () => {
  const [params] = useSearchParams()
  const id = params.get("pesantren")
  return id ? <KnownMaker id={id} /> : <ProductForm maker={null} />
}

export default CreateProductPage

function KnownMaker({ id }: { id: string }) {
  const { t } = useTranslation("opop")
  const { data, isError } = usePesantren(id)
  if (!data && !isError) {
    return <Text className="p-6">{t("common.loading")}</Text>
  }
  return <ProductForm maker={data?.pesantren ?? null} />
}

type ChosenMaker = { id: string; name: string } | null

function ProductForm({ maker: given }: { maker: ChosenMaker }) {
  const { t } = useTranslation("opop")
  const navigate = useNavigate()
  const [maker, setMaker] = useState(given)
  const [draft, setDraft] = useState({ title: "", price: "", weight: "" })
  const create = useCreateProduct()
  const shippingProfileId = useShippingProfileId()
  const body = toDraft(draft, {
    pesantrenId: maker?.id,
    option: t("product.option"),
    variant: t("product.variant"),
    shippingProfileId,
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (body) {
      create.mutate(body, {
        onSuccess: ({ product }) => {
          toast.success(t("product.created"))
          void navigate(`/products/${product.id}`)
        },
      })
    }
  }

  return (
    <Container className="divide-y p-0">
      <header className="px-6 py-4">
        <Heading level="h1">{t("product.createTitle")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("product.createHint")}
        </Text>
      </header>
      <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
        <PesantrenPicker value={maker?.name ?? ""} onChoose={setMaker} />
        {(["title", "price", "weight"] as const).map((name) => (
          <DraftInput
            key={name}
            label={t(`product.${name === "title" ? "name" : name}`)}
            isNumber={name !== "title"}
            value={draft[name]}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
        <SaveFault error={create.error} />
        <div className="flex justify-end gap-2">
          <Button
            type="button"
            variant="secondary"
            onClick={() => void navigate(-1)}
          >
            {t("common.cancel")}
          </Button>
          <Button
            type="submit"
            isLoading={create.isPending}
            disabled={body === null}
          >
            {t("product.create")}
          </Button>
        </div>
      </form>
    </Container>
  )
}

type DraftInputProps = {
  label: string
  isNumber: boolean
  value: string
  onChange: (value: string) => void
}

function DraftInput({ label, isNumber, value, onChange }: DraftInputProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        aria-required
        inputMode={isNumber ? "numeric" : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
