import {
  Button,
  Container,
  Heading,
  StatusBadge,
  Table,
  Text,
} from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { usePesantrenProducts } from "../hooks/api"
import type { MadeProduct } from "../lib/types"
import { LoadFault } from "./fault"
import { Pager } from "./pager"

const LIMIT = 10

const COLORS = {
  draft: "grey",
  proposed: "orange",
  published: "green",
  rejected: "red",
} as const satisfies Record<MadeProduct["status"], string>

/** The products a pesantren makes, newest first, and the way to add one. */
export function ProductsSection({ pesantrenId }: { pesantrenId: string }) {
  const { t } = useTranslation("opop")
  const [offset, setOffset] = useState(0)
  const { data, isError, refetch } = usePesantrenProducts(pesantrenId, {
    limit: LIMIT,
    offset,
  })
  return (
    <Container className="divide-y p-0">
      <header className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("detail.products")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to={`/pesantren/product?pesantren=${pesantrenId}`}>
            {t("detail.addProduct")}
          </Link>
        </Button>
      </header>
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("detail.noProducts")}
        </Text>
      )}
      {data && data.count > 0 && (
        <Table>
          <Table.Body>
            {data.products.map((product) => (
              <Table.Row key={product.id}>
                <Table.Cell>
                  <Link to={`/products/${product.id}`}>{product.title}</Link>
                </Table.Cell>
                <Table.Cell className="text-right">
                  <StatusBadge color={COLORS[product.status]}>
                    {t(`values.status.${product.status}`)}
                  </StatusBadge>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Pager
        offset={offset}
        limit={LIMIT}
        count={data?.count ?? 0}
        onChange={setOffset}
      />
    </Container>
  )
}
