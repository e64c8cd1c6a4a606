import { expect, it } from "vitest"
import { logTarget } from "./log-target"

it.each([
  [{ entity_id: "appl_1" }, "/dinas/pengajuan/appl_1"],
  [{ entity_id: "ppr_1", case_id: "appl_2" }, "/dinas/pengajuan/appl_2"],
  [{ entity_id: "lst_1", case_id: null }, "/dinas/produk/lst_1"],
  [{ entity_id: "psn_1", case_id: "regimp_1" }, "/dinas/pesantren/psn_1"],
  [{ entity_id: "so_1" }, "/dinas/pesanan/so_1"],
  [{ entity_id: "exp_1" }, "/dinas/pembayaran/exp_1"],
  [{ entity_id: "32.02" }, null],
  [{ entity_id: "appl_../x" }, null],
])("%j is seen at %s", (entry, path) => {
  expect(logTarget(entry)).toBe(path)
})
