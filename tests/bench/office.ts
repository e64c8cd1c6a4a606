import type { Bench } from "./lib/context.ts"
import { withStockMedusa } from "./lib/stock.ts"
import type { Row } from "./lib/table.ts"
import { deskPages } from "./office/desk-pages.ts"
import { fillOffice } from "./office/fill-office.ts"
import { listingPhoto } from "./office/listing-photo.ts"
import { lists } from "./office/lists.ts"
import { readersOf } from "./office/people.ts"
import { registerImport } from "./office/register-import.ts"

interface Me {
  officer: { id: string }
}

/**
 * The office with 10,000 pesantren and 50,000 cases: the lists and pages that
 * officers work with, a photo onto a product, a spreadsheet into the register.
 * Adds to `rows` as it goes, so that a fault loses nothing that was measured.
 */
export async function office(bench: Bench, rows: Row[]): Promise<void> {
  const readers = await readersOf(bench)
  const head = await readers.regency.call<Me>("/officer/me")
  await fillOffice(bench, [head.officer.id, "offc_bench"])
  rows.push(...(await lists(readers)))
  rows.push(...(await deskPages(bench, readers)))
  await withStockMedusa(bench, async ({ admin }) => {
    const stock = await admin()
    rows.push(...(await listingPhoto(bench, stock)))
    rows.push(...(await registerImport(readers.regency, stock)))
  })
}
