import { BREAK_KINDS, BREAK_STATES } from "@pasar-santri/marketplace/lib/breaks"
import { COURIERS, OWN_WAYS } from "@pasar-santri/marketplace/lib/couriers"
import { ORDER_STATES } from "@pasar-santri/marketplace/lib/order-states"
import { FREIGHT_BEARERS } from "@pasar-santri/marketplace/lib/refused-freight"
import { SETTLEMENT_REASONS } from "@pasar-santri/marketplace/lib/settlement/row-states"
import { APPLICATION_STATES } from "@pasar-santri/opop/lib/application-states"
import { BANKS } from "@pasar-santri/opop/lib/banks"
import { LISTING_STATES } from "@pasar-santri/opop/lib/listing-states"
import * as mapping from "@pasar-santri/opop/lib/mapping"
import * as papers from "@pasar-santri/opop/lib/papers"
import * as register from "@pasar-santri/opop/lib/register"
import { IMPORT_FIELDS } from "@pasar-santri/opop/lib/register-import/fields"
import { MEMBER_ROLES, OFFICER_ROLES } from "@pasar-santri/opop/lib/roles"
import { TASK_KINDS } from "@pasar-santri/opop/lib/seller-tasks"
import { SHOP_STATES } from "@pasar-santri/opop/lib/shop-states"
import { TERMS_DOCUMENTS } from "@pasar-santri/opop/lib/terms"
import { expect, it } from "vitest"
import { COURIERS as COURIERS_OF_MAILS } from "../../plugins/notification-mail/src/lib/couriers.ts"
import { EXPECTATION_STATES } from "../../plugins/payment-indonesia/src/lib/expectation-states.ts"
import { FREIGHT_BEARERS as RULED_BEARERS } from "../../plugins/payment-indonesia/src/lib/freight-bearer.ts"
import { BANKS as BANKS_OF_MAILS } from "../../plugins/notification-mail/src/lib/banks.ts"
import { BANKS as SHOWN_BANKS } from "../../storefront/src/lib/banks.ts"
import * as shownBreaks from "../../storefront/src/lib/break-states.ts"
import * as shownCases from "../../storefront/src/lib/case-states.ts"
import * as shownCoverage from "../../storefront/src/lib/coverage.ts"
import * as shownImports from "../../storefront/src/lib/import-fields.ts"
import * as shownListings from "../../storefront/src/lib/listing-states.ts"
import * as shownOffice from "../../storefront/src/lib/office-rights.ts"
import * as shownPapers from "../../storefront/src/lib/paper-kinds.ts"
import * as shownParcels from "../../storefront/src/lib/parcel-state.ts"
import * as shownFreight from "../../storefront/src/lib/refused-freight.ts"
import * as shownRegister from "../../storefront/src/lib/register-words.ts"
import * as shownOrders from "../../storefront/src/lib/seller-orders.ts"
import * as shownSellers from "../../storefront/src/lib/seller-rights.ts"
import * as shownSettlements from "../../storefront/src/lib/settlement-states.ts"
import * as shownTasks from "../../storefront/src/lib/seller-tasks.ts"
import * as shownTerms from "../../storefront/src/lib/terms.ts"
import * as shownTransfers from "../../storefront/src/lib/transfer-state.ts"

type List = readonly string[]

/** The pages know the API by HTTP alone; their closed lists are spelt again. */
it.each<[what: string, shown: List, answered: List]>([
  ["states of a case", shownCases.CASE_STATES, APPLICATION_STATES],
  ["states of goods", shownListings.LISTING_STATES, LISTING_STATES],
  ["ways without a courier", shownOrders.OWN_WAYS, OWN_WAYS],
  ["states of a shop", shownSellers.SHOP_STATES, SHOP_STATES],
  ["roles in a shop", shownSellers.MEMBER_ROLES, MEMBER_ROLES],
  ["roles in the office", shownOffice.OFFICER_ROLES, OFFICER_ROLES],
  ["kinds of papers", shownPapers.PAPER_KINDS, papers.PAPER_KINDS],
  ["states of papers", shownPapers.PAPER_STATES, papers.PAPER_STATES],
  ["statements", shownPapers.STATEMENTS, papers.STATEMENTS],
  [
    "kinds of pesantren",
    shownRegister.PESANTREN_KINDS,
    register.PESANTREN_KINDS,
  ],
  ["stages", shownRegister.OPOP_STAGES, register.OPOP_STAGES],
  ["classes", shownRegister.OPOP_CLASSES, register.OPOP_CLASSES],
  ["fields of OPOP", shownRegister.OPOP_FIELDS, register.OPOP_FIELDS],
  ["help", shownRegister.INTERVENTION_KINDS, mapping.INTERVENTION_KINDS],
  ["mapping", shownCoverage.MAPPING_STATES, mapping.MAPPING_STATES],
  ["columns of an import", shownImports.IMPORT_FIELDS, IMPORT_FIELDS],
  ["what is agreed to", shownTerms.TERMS_DOCUMENTS, TERMS_DOCUMENTS],
  ["states of a parcel", shownParcels.PARCEL_STATES, ORDER_STATES],
  [
    "why cash of a settlement waits",
    shownSettlements.SETTLEMENT_REASONS,
    SETTLEMENT_REASONS,
  ],
  ["who bears a freight", shownFreight.FREIGHT_BEARERS, FREIGHT_BEARERS],
  ["who bears a freight by the rule", RULED_BEARERS, FREIGHT_BEARERS],
  ["states of a transfer", shownTransfers.TRANSFER_STATES, EXPECTATION_STATES],
  ["kinds of breaks", shownBreaks.BREAK_KINDS, BREAK_KINDS],
  ["states of breaks", shownBreaks.BREAK_STATES, BREAK_STATES],
  ["things to do in a shop", shownTasks.TASK_KINDS, TASK_KINDS],
])("pages and API spell alike: %s", (_, shown, answered) => {
  expect(shown).toEqual(answered)
})

it("names banks in pages and mails as the API does", () => {
  const names = BANKS.map(({ code, name }) => [code, name])
  expect(SHOWN_BANKS).toEqual(names)
  expect(BANKS_OF_MAILS).toEqual(names)
})

it("names couriers in mails as the API does", () => {
  expect(COURIERS_OF_MAILS).toEqual(
    COURIERS.map(({ code, name, tracking_url }) => [code, name, tracking_url])
  )
})
