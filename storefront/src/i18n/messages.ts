import account from "../../messages/id/account.json"
import cart from "../../messages/id/cart.json"
import checkout from "../../messages/id/checkout.json"
import delivery from "../../messages/id/delivery.json"
import fault from "../../messages/id/fault.json"
import form from "../../messages/id/form.json"
import home from "../../messages/id/home.json"
import impact from "../../messages/id/impact.json"
import invoice from "../../messages/id/invoice.json"
import office from "../../messages/id/office.json"
import officeAccounts from "../../messages/id/office-accounts.json"
import officeBreaks from "../../messages/id/office-breaks.json"
import officeCases from "../../messages/id/office-cases.json"
import officeForm from "../../messages/id/office-form.json"
import officeHome from "../../messages/id/office-home.json"
import officeImports from "../../messages/id/office-imports.json"
import officeListings from "../../messages/id/office-listings.json"
import officeLog from "../../messages/id/office-log.json"
import officeMapping from "../../messages/id/office-mapping.json"
import officeMisses from "../../messages/id/office-misses.json"
import officeMoney from "../../messages/id/office-money.json"
import officeOrders from "../../messages/id/office-orders.json"
import officePapers from "../../messages/id/office-papers.json"
import officePeople from "../../messages/id/office-people.json"
import officeRegister from "../../messages/id/office-register.json"
import officeReports from "../../messages/id/office-reports.json"
import officeVisits from "../../messages/id/office-visits.json"
import order from "../../messages/id/order.json"
import parcel from "../../messages/id/parcel.json"
import pesantren from "../../messages/id/pesantren.json"
import priceChanges from "../../messages/id/price-changes.json"
import product from "../../messages/id/product.json"
import search from "../../messages/id/search.json"
import seller from "../../messages/id/seller.json"
import sellerApplication from "../../messages/id/seller-application.json"
import sellerForm from "../../messages/id/seller-form.json"
import sellerListing from "../../messages/id/seller-listing.json"
import sellerOrders from "../../messages/id/seller-orders.json"
import sellerReports from "../../messages/id/seller-reports.json"
import sellerScan from "../../messages/id/seller-scan.json"
import sellerShop from "../../messages/id/seller-shop.json"
import shell from "../../messages/id/shell.json"
import transfer from "../../messages/id/transfer.json"
import enAccount from "../../messages/en/account.json"
import enCart from "../../messages/en/cart.json"
import enCheckout from "../../messages/en/checkout.json"
import enDelivery from "../../messages/en/delivery.json"
import enFault from "../../messages/en/fault.json"
import enForm from "../../messages/en/form.json"
import enHome from "../../messages/en/home.json"
import enImpact from "../../messages/en/impact.json"
import enInvoice from "../../messages/en/invoice.json"
import enOffice from "../../messages/en/office.json"
import enOfficeAccounts from "../../messages/en/office-accounts.json"
import enOfficeBreaks from "../../messages/en/office-breaks.json"
import enOfficeCases from "../../messages/en/office-cases.json"
import enOfficeForm from "../../messages/en/office-form.json"
import enOfficeHome from "../../messages/en/office-home.json"
import enOfficeImports from "../../messages/en/office-imports.json"
import enOfficeListings from "../../messages/en/office-listings.json"
import enOfficeLog from "../../messages/en/office-log.json"
import enOfficeMapping from "../../messages/en/office-mapping.json"
import enOfficeMisses from "../../messages/en/office-misses.json"
import enOfficeMoney from "../../messages/en/office-money.json"
import enOfficeOrders from "../../messages/en/office-orders.json"
import enOfficePapers from "../../messages/en/office-papers.json"
import enOfficePeople from "../../messages/en/office-people.json"
import enOfficeRegister from "../../messages/en/office-register.json"
import enOfficeReports from "../../messages/en/office-reports.json"
import enOfficeVisits from "../../messages/en/office-visits.json"
import enOrder from "../../messages/en/order.json"
import enParcel from "../../messages/en/parcel.json"
import enPesantren from "../../messages/en/pesantren.json"
import enPriceChanges from "../../messages/en/price-changes.json"
import enProduct from "../../messages/en/product.json"
import enSearch from "../../messages/en/search.json"
import enSeller from "../../messages/en/seller.json"
import enSellerApplication from "../../messages/en/seller-application.json"
import enSellerForm from "../../messages/en/seller-form.json"
import enSellerListing from "../../messages/en/seller-listing.json"
import enSellerOrders from "../../messages/en/seller-orders.json"
import enSellerReports from "../../messages/en/seller-reports.json"
import enSellerScan from "../../messages/en/seller-scan.json"
import enSellerShop from "../../messages/en/seller-shop.json"
import enShell from "../../messages/en/shell.json"
import enTransfer from "../../messages/en/transfer.json"
import type { Locale } from "./locales"

const id = {
  account,
  cart,
  checkout,
  delivery,
  fault,
  form: {
    ...form,
    errors: { ...form.errors, ...officeForm.errors, ...sellerForm.errors },
    done: { ...form.done, ...sellerForm.done },
  },
  home,
  impact,
  invoice,
  office,
  officeAccounts,
  officeBreaks,
  officeCases,
  officeHome,
  officeImports,
  officeListings,
  officeLog,
  officeMapping,
  officeMisses,
  officeMoney,
  officeOrders,
  officePapers,
  officePeople,
  officeRegister,
  officeReports,
  officeVisits,
  order,
  parcel,
  pesantren,
  priceChanges,
  product,
  search,
  seller,
  sellerApplication,
  sellerListing,
  sellerOrders,
  sellerReports,
  sellerScan,
  sellerShop,
  shell,
  transfer,
}

/** Indonesian is the source: English must have the same keys. */
export type Messages = typeof id

const en: Messages = {
  account: enAccount,
  cart: enCart,
  checkout: enCheckout,
  delivery: enDelivery,
  fault: enFault,
  form: {
    ...enForm,
    errors: {
      ...enForm.errors,
      ...enOfficeForm.errors,
      ...enSellerForm.errors,
    },
    done: { ...enForm.done, ...enSellerForm.done },
  },
  home: enHome,
  impact: enImpact,
  invoice: enInvoice,
  office: enOffice,
  officeAccounts: enOfficeAccounts,
  officeBreaks: enOfficeBreaks,
  officeCases: enOfficeCases,
  officeHome: enOfficeHome,
  officeImports: enOfficeImports,
  officeListings: enOfficeListings,
  officeLog: enOfficeLog,
  officeMapping: enOfficeMapping,
  officeMisses: enOfficeMisses,
  officeMoney: enOfficeMoney,
  officeOrders: enOfficeOrders,
  officePapers: enOfficePapers,
  officePeople: enOfficePeople,
  officeRegister: enOfficeRegister,
  officeReports: enOfficeReports,
  officeVisits: enOfficeVisits,
  order: enOrder,
  parcel: enParcel,
  pesantren: enPesantren,
  priceChanges: enPriceChanges,
  product: enProduct,
  search: enSearch,
  seller: enSeller,
  sellerApplication: enSellerApplication,
  sellerListing: enSellerListing,
  sellerOrders: enSellerOrders,
  sellerReports: enSellerReports,
  sellerScan: enSellerScan,
  sellerShop: enSellerShop,
  shell: enShell,
  transfer: enTransfer,
}

export const MESSAGES: Readonly<Record<Locale, Messages>> = { id, en }
