/**
 * A paper (`p`) with the case (`a`), the goods (`l`) or the pesantren (`ps`)
 * that it is shown for.
 */
export const PAPER_PLACES = `
  from paper p
  left join application a on p.owner_type = 'application'
    and a.id = p.owner_id and a.deleted_at is null
  left join listing l on p.owner_type = 'listing'
    and l.id = p.owner_id and l.deleted_at is null
  left join pesantren ps on ps.deleted_at is null
    and ps.id = coalesce(p.pesantren_id, l.pesantren_id, a.pesantren_id)`

/** Kecamatan of what a paper is shown for. */
export const PAPER_AREA = "coalesce(a.district_code, ps.district_code)"

/** Papers that count: nothing stands in their place. */
export const IS_CURRENT = "p.replaced_at is null and p.deleted_at is null"

/**
 * Papers of a shop, as against those of a case that is not decided so; an
 * approval writes on its papers, and on those that an appeal rests on, whose
 * they are.
 */
export const IS_OF_SHOP =
  "(p.owner_type <> 'application' or a.state = 'approved' or p.pesantren_id is not null)"
