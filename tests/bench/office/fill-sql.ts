/*
 * What fills the office of a benchmark, on top of the bulk market: statements
 * without values, in their order. Everything follows from a running number, so
 * that each run has the same mixture. `updated_at` stays as it is where the
 * catalogue would take the row for a change of its own.
 */

/** Numbers the bulk pesantren and the kecamatan of the two kabupaten. */
const NUMBERED = `
  create temporary table place as
    select id, (row_number() over (order by id) - 1)::int as n from area
    where level = 'district' and replaced_by is null and deleted_at is null
      and parent_id in ('32.01', '32.02');
  create temporary table entry as
    select p.id, p.name, (row_number() over (order by p.id) - 1)::int as n
    from pesantren p join pesantren_record r on r.pesantren_id = p.id
    where r.source = 'bulk';
  create temporary table goods as
    select l.id, l.product_id, l.pesantren_id,
      (row_number() over (order by l.id) - 1)::int as n
    from listing l join product p on p.id = l.product_id
    where p.external_id like 'bulk-%';
  create unique index on entry (n);
  create unique index on entry (id);
  create unique index on goods (id);
  create unique index on goods (product_id);
  analyze place, entry, goods`

const REGISTER: readonly string[] = [
  `update pesantren p set district_code = l.id,
     regency_code = left(l.id, 5), province_code = left(l.id, 2)
   from entry e join place l on l.n = e.n % (select count(*) from place)
   where p.id = e.id`,
  `update pesantren_record r set
     readiness = (array['none', 'none', 'idea', 'pilot', 'selling'])[e.n % 5 + 1],
     opop_stage = (array['mapped', 'mapped', 'registered', 'admin_passed',
       'participant', 'training', 'regency_winner'])[e.n % 7 + 1],
     contact_phone = '+62812' || lpad(e.n::text, 8, '0'),
     verified_at = case when e.n % 3 > 0 then now() end
   from entry e where r.pesantren_id = e.id`,
  `update shop s set state = (array['approved', 'approved', 'approved',
     'suspended', 'draft', 'draft', 'draft', 'draft', 'draft',
     'submitted'])[e.n % 10 + 1]
   from entry e where s.pesantren_id = e.id`,
  `insert into visit (id, pesantren_id, district_code, officer_id, officer_name,
     client_id, digest, visited_at, purpose, findings, readiness)
   select 'vst_bench' || e.n || '_' || t, e.id, p.district_code, 'offc_bench',
     'Petugas ' || e.n % 40, 'bench' || e.n || '_' || t, 'bench',
     now() - (e.n % 400 + t * 30) * interval '1 day', 'survey',
     'Produk dilihat, kemasan dan izin dibicarakan.', 'pilot'
   from entry e join pesantren p on p.id = e.id
   cross join generate_series(1, 2) t where e.n % 3 > 0`,
  `insert into intervention (id, pesantren_id, district_code, kind, title,
     held_on, giver, value, raw_value, participants)
   select 'itv_bench' || e.n, e.id, p.district_code,
     (array['training', 'equipment', 'capital', 'packaging'])[e.n % 4 + 1],
     'Pelatihan kemasan', to_char(now() - (e.n % 700) * interval '1 day',
       'YYYY-MM-DD'), 'Dinas Koperasi dan UKM', 2500000,
     '{"value": "2500000", "precision": 20}', 20
   from entry e join pesantren p on p.id = e.id where e.n % 5 > 0`,
]

const LISTINGS: readonly string[] = [
  `update listing l set made_by = 'seller', state = x.state,
     submitted_at = now() - (g.n % 900) * interval '7 hours',
     first_published_at =
       case when x.state in ('published', 'archived') then now() end,
     reason = case when x.state = 'rejected' then 'Foto tidak jelas' end
   from goods g cross join lateral (select (array[
     'published', 'published', 'published', 'published', 'published',
     'published', 'published', 'published', 'published', 'submitted',
     'submitted', 'submitted', 'under_review', 'under_review',
     'revision_requested', 'revision_requested', 'rejected', 'rejected',
     'archived', 'draft'])[g.n % 20 + 1] as state) x
   where l.id = g.id`,
  `update product p set status = case l.state when 'published' then 'published'
     when 'submitted' then 'proposed' when 'under_review' then 'proposed'
     when 'rejected' then 'rejected' else 'draft' end
   from goods g join listing l on l.id = g.id where p.id = g.product_id`,
  `insert into listing_change (id, listing_id, field, before, after, state)
   select 'lstc_bench' || g.n, g.id, 'name', '{"value": "Lama"}',
     '{"value": "Baru"}', 'pending'
   from goods g join listing l on l.id = g.id
   where l.state = 'published' and g.n % 40 = 3`,
  `insert into listing_item (id, listing_id, path, reason)
   select 'lsti_bench' || g.n || '_' || path, g.id, path, 'Belum jelas'
   from goods g join listing l on l.id = g.id
   cross join unnest(array['photos', 'description']) path
   where l.state = 'revision_requested'`,
  `insert into paper (id, owner_type, owner_id, pesantren_id, kind, number, state)
   select 'ppr_bench' || g.n, 'listing', g.id, g.pesantren_id, 'pirt',
     '2063202' || lpad(g.n::text, 8, '0'),
     case when l.state = 'submitted' or g.n % 40 = 5 then 'pending'
       else 'accepted' end
   from goods g join listing l on l.id = g.id`,
]

/** Takes two officers, who take care of two thirds. One open case each at most. */
export const ADD_APPLICATIONS = `
  insert into application (id, seller_id, pesantren_id, state, name,
    district_code, data, warnings, first_submitted_at, submitted_at,
    assigned_to, verified_at)
  select 'appl_bench' || i, 'slr_bench' || i, e.id, x.state, e.name,
    p.district_code,
    jsonb_build_object('identity', jsonb_build_object('name', e.name,
        'nib', lpad(i::text, 13, '9')),
      'profile', jsonb_build_object('story', repeat('Kami membuat sendiri. ', 60)),
      'address', jsonb_build_object('district_code', p.district_code),
      'contact', '{}'::jsonb, 'bank', '{}'::jsonb),
    case when i % 3 = 0
      then '[{"path": "identity.nspp", "code": "area_differs"}]'::jsonb end,
    t.at, t.at,
    case i % 3 when 0 then $2 when 1 then $3 end,
    case when x.state = 'approved' then now() end
  from generate_series(0, $1::int - 1) i
  join entry e on e.n = i % (select count(*) from entry)
  join pesantren p on p.id = e.id
  cross join lateral (select case when i < (select count(*) from entry) then
    (array['submitted', 'submitted', 'submitted', 'under_review',
      'under_review', 'revision_requested', 'revision_requested', 'approved',
      'approved', 'draft'])[i % 10 + 1]
    else (array['approved', 'approved', 'approved', 'rejected',
      'withdrawn'])[i % 5 + 1] end as state) x
  cross join lateral (select case when x.state <> 'draft'
    then now() - (i % 900) * interval '5 hours' end as at) t`

const ITEMS = `
  insert into application_item (id, application_id, path, reason)
  select 'applitem_bench' || a.id || path, a.id, path, 'Belum terbaca'
  from application a cross join unnest(array['paper:nib', 'profile.story']) path
  where a.state = 'revision_requested' and a.id like 'appl_bench%'`

/** The register as stock Medusa can keep it: customers, in groups. */
const CUSTOMERS: readonly string[] = [
  `insert into customer_group (id, name)
   select 'cusgroup_' || id, 'Kecamatan ' || id from place`,
  `insert into customer_group (id, name) values ('cusgroup_training', 'Dibina')`,
  `insert into customer (id, company_name, first_name, last_name, email, phone)
   select 'cus_bench' || e.n, e.name, 'Pengurus', e.n::text,
     'pengurus' || e.n || '@contoh.test', '+62812' || lpad(e.n::text, 8, '0')
   from entry e`,
  `insert into customer_group_customer (id, customer_id, customer_group_id)
   select 'cusgc_bench' || e.n, 'cus_bench' || e.n,
     'cusgroup_' || p.district_code
   from entry e join pesantren p on p.id = e.id
   union all
   select 'cusgc_training' || e.n, 'cus_bench' || e.n, 'cusgroup_training'
   from entry e where e.n % 7 in (4, 5)`,
]

/** Before the applications, and after them. */
export const BEFORE: readonly string[] = [
  NUMBERED,
  ...REGISTER,
  ...LISTINGS,
  ...CUSTOMERS,
]
export const AFTER: readonly string[] = [ITEMS]
