/** Names for people where the field's own name, in words, would be none. */
const LABELS: Readonly<Record<string, string>> = {
  admin: "Administrative contact",
  address1: "Address",
  address2: "Address, second line",
  address3: "Address, third line",
  aero_ens_id: "Membership id",
  aero_ens_password: "Membership password",
  app_purpose: "Purpose",
  auth_info: "Auth code",
  auto_renew: "Renew automatically",
  billing: "Billing contact",
  br_register_number: "CPF or CNPJ",
  ced_info: "Charter eligibility",
  change_contact: "Replace the contacts after the transfer",
  coop_verification_code: "Verification code",
  currentexpirationyear: "Year of the current expiry",
  custom_nameservers: "Own nameservers",
  custom_tech_contact: "Own technical contact",
  custom_transfer_nameservers: "Replace the nameservers",
  domain: "Domain name",
  f_lock_domain: "Lock",
  f_whois_privacy: "WHOIS privacy",
  id_type: "Kind of document",
  id_type_info: "Which document",
  ie_cro_number: "CRO number",
  ipr_data: "Intellectual property",
  lang: "Language",
  legal_entity_type_info: "Which kind of legal entity",
  name: "Host name",
  nameserver_list: "Nameservers",
  org_name: "Organisation",
  owner: "Owner",
  owner_confirm_address: "E-mail address for the approval",
  period: "Years",
  reg_code: "Codice fiscale, VAT or registration number",
  reg_password: "Password of the profile",
  reg_type: "Kind of order",
  reg_username: "Username of the profile",
  registrant_vat_id: "VAT number",
  sif_agree: "Agreement",
  siren_siret: "SIREN or SIRET",
  sortorder: "Position",
  state: "State or province",
  tech: "Technical contact",
  travel_uin: "Membership number",
  validator: "Country of the organisation",
  vat: "VAT number",
};

/** The last name of a path in words. */
export function labelOf(path: string): string {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (Object.hasOwn(LABELS, name)) return LABELS[name]!;
  const words = name.replaceAll("_", " ").replace(/\bid\b/g, "ID");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
