// Written by `npm run generate` from src/commands. Change the command, not this file.

/** A domain that was deleted. */
export interface DeletedDomain {
  /** The domain. */
  name: string;
  /** The Unicode form of `name`, when it is an internationalised name. */
  name_unicode?: string;
  /** Why it was deleted. `Transfered` is OpenSRS's spelling; one client expects the other. */
  reason: "Auction" | "By-Request" | "Expired" | "Historical" | "Transfered" | "Transferred";
  /** When it was deleted, US Eastern time, such as `07-JAN-2011 13:51:53`. */
  delete_date: string;
  /** The same in Unix seconds. */
  delete_date_epoch: number;
  /**
   * When it expired, US Eastern time.
   * For: always in recorded replies.
   */
  expiredate?: string;
  /**
   * The same in Unix seconds.
   * For: always in recorded replies.
   */
  expiredate_epoch?: number;
  /**
   * When it expired, US Eastern time.
   * For: in the older guide and a client made by it, in place of `expiredate`.
   */
  expire_date?: string;
  /**
   * The same in Unix seconds.
   * For: in the older guide and a client made by it, in place of `expiredate`.
   */
  expire_date_epoch?: number;
}

/** A contact as OpenSRS has it. */
export interface ReplyContact {
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Organisation. */
  org_name?: string;
  /** Street and number. */
  address1?: string;
  /** Second line of the address. */
  address2?: string;
  /** Third line of the address. */
  address3?: string;
  /** City. */
  city?: string;
  /** State or province. */
  state?: string;
  /** Postal code. */
  postal_code?: string;
  /** ISO 3166 code of the country. */
  country?: string;
  /** Telephone number, sometimes with `x` and an extension. */
  phone?: string;
  /** Fax number. */
  fax?: string;
  /** Web site; in older replies. */
  url?: string;
  /** State of the consent to use the data; seen in one client only. */
  gdpr_consent_status?: string;
  /** Owner, older replies: who is to become the owner. */
  ownership_changes_request?: string;
  /** Language, of .CA admin and tech. */
  lang_pref?: string;
  /** Language, of .EU and .BE. */
  lang?: string;
  /** Language, at .CA. */
  language?: string;
  /** Nationality, at .CA. */
  nationality?: string;
  /** Middle name, at .CA. */
  middle_name?: string;
  /** Job title, at .CA. */
  job_title?: string;
  /** .CA owner: CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown. */
  legal_type?: string;
  /** Description, of a .CA owner. */
  description?: string;
  /** Part of a .CA address; not with `clean_ca_subset`. */
  addr_address_number?: string;
  /** Part of a .CA address; not with `clean_ca_subset`. */
  addr_corporative?: string;
  /** Part of a .CA address; not with `clean_ca_subset`. */
  addr_office?: string;
  /** Part of a .CA address; not with `clean_ca_subset`. */
  addr_orientation?: string;
  /** Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_cat?: string;
  /** Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_name?: string;
  /** E-mail address. */
  email?: string;
  /** Whether a change of the owner waits for somebody's consent; in newer replies. */
  status?: "active" | "pending_current_registrant" | "pending_new_registrant";
  /** Member of CIRA, of a .CA owner. */
  member?: boolean;
  /** .CA owner, legacy. */
  cwa?: boolean;
}

/** A nameserver as OpenSRS has it. */
export interface ReplyNameserver {
  /** The nameserver. */
  name: string;
  /** Its position, the first being 1. */
  sortorder?: number;
  /** Its IPv4 address; often empty on the wire. */
  ipaddress?: string;
  /** Its IPv6 address. */
  ipv6?: string;
  /**
   * Whether it may be deleted; sources contradict on which value says so.
   * For: the command is getNameserver.
   */
  can_delete?: boolean;
}

/** Data that only some registries ask for. */
export interface ReplyTldData {
  /** Of .AU. */
  au_registrant_info?: {
    /** As in the request. */
    registrant_name?: string;
    /** As in the request. */
    registrant_id_type?: string;
    /** As in the request. */
    registrant_id?: string;
    /** As in the request. */
    eligibility_type?: string;
    /** As in the request. */
    eligibility_name?: string;
    /** As in the request. */
    eligibility_id?: string;
    /** As in the request. */
    eligibility_id_type?: string;
    /** As in the request. */
    policy_reason?: string;
    /** As in the request. */
    eligibility_reason?: string;
  };
  /** Of .COM.BR. */
  br_register_number?: string;
  /** The charter eligibility declaration of .ASIA. */
  ced_info?: {
    /** As in the request. */
    contact_type?: string;
    /** As in the request. */
    id_type?: string;
    /** As in the request. */
    id_type_info?: string;
    /** As in the request. */
    id_number?: string;
    /** As in the request. */
    legal_entity_type?: string;
    /** As in the request. */
    legal_entity_type_info?: string;
    /** As in the request. */
    locality_country?: string;
    /** As in the request. */
    locality_state_prov?: string;
    /** As in the request. */
    locality_city?: string;
  };
  /** Of .IE. */
  ie_cro_number?: string;
  /** Of .XXX. */
  ipr_data?: {
    /** As in the request. */
    icm_membership_id?: string;
    /** As in the request. */
    ipr_email?: string;
    /** As in the request. */
    ipr_name?: string;
    /** As in the request. */
    ipr_non_resolver?: string;
  };
  /** Of .IT. */
  it_registrant_info?: {
    /** As in the request. */
    entity_type?: string;
    /** As in the request. */
    reg_code?: string;
    /** As in the request. */
    nationality_code?: string;
  };
  /** The nexus data of .US. */
  nexus?: {
    /** As in the request. */
    app_purpose?: string;
    /** As in the request. */
    category?: string;
    /** As in the request. */
    validator?: string;
  };
  /** Of .PRO. */
  professional_data?: {
    /** As in the request. */
    profession?: string;
    /** As in the request. */
    authority?: string;
    /** As in the request. */
    authority_website?: string;
    /** As in the request. */
    license_number?: string;
  };
  /** Of .NAME. */
  forwarding_email?: string;
  /** Of the other TLDs, by the names of the request. */
  registrant_extra_info?: Record<string, string>;
}

/** A domain of a registrant profile, with the language of its name. */
export interface ListedDomain {
  /** The domain. */
  domain: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
  /** Language code of an internationalised name. */
  encoding_type?: string;
}

/** A DS record as OpenSRS has it. */
export interface ReplyDnssecRecord {
  /** Key algorithm. The guide lists 5, 6, 7, 8, 10, 253 and 254, the help centre adds 2, 3, 13 and 14; others are sent too. */
  algorithm: number;
  /** Key tag. */
  key_tag: number;
  /** 1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384. */
  digest_type: number;
  /** Digest in hexadecimal. */
  digest: string;
}

/** A domain of the account, and when it expires. */
export interface ExpiringDomain {
  /** The domain. */
  name: string;
  /** The Unicode form of `name`, when it is an internationalised name. */
  name_unicode?: string;
  /** When it expires, in UTC; the guide shows a day, recorded replies have the time too. */
  expiredate: string;
  /** It renews by itself. */
  f_auto_renew: boolean;
  /** It is left to expire. */
  f_let_expire: boolean;
}

/** One entry of the history of a domain, an order or a transfer. */
export interface HistoryNote {
  /** When, US Eastern time, such as `07-JAN-2011 13:51:53`; `parseOpsDate` reads it. */
  timestamp: string;
  /** What happened. */
  note: string;
}

/** An order that was placed for a domain. */
export interface DomainOrder {
  /** The order, as `getOrderInfo` and `getNotes` want it. */
  id: string;
  /** When it was placed, US Eastern time, such as `07-JAN-2011 13:51:53`. */
  order_date: string;
  /** Where the order stands. */
  status:
    | "completed"
    | "pending"
    | "declined"
    | "cancelled"
    | "deleted"
    | "waiting"
    | "pending_fax"
    | "ca_owner_approval"
    | (string & {});
  /** What was ordered. */
  type: "new" | "premium" | "renewal" | "sunrise" | "transfer" | "whois_privacy" | (string & {});
}

/** The charter eligibility declaration of .ASIA. */
export interface CedInfo {
  /** The contact that the data is about. */
  contact_type: "owner" | "admin" | "billing" | "tech";
  /** Kind of document. */
  id_type: "passport" | "certificate" | "legislation" | "societyRegistry" | "politicalPartyRegistry" | "other";
  /**
   * Which document.
   * For: id_type is other.
   */
  id_type_info?: string | undefined;
  /** Number of the document. */
  id_number: string;
  /** Kind of entity. */
  legal_entity_type:
    | "naturalPerson"
    | "corporation"
    | "cooperative"
    | "partnership"
    | "government"
    | "politicalParty"
    | "society"
    | "institution"
    | "other";
  /**
   * Which kind.
   * For: legal_entity_type is other.
   */
  legal_entity_type_info?: string | undefined;
  /**
   * Country of residence or incorporation.
   * At most 2 characters.
   */
  locality_country: string;
  /** State or province there. */
  locality_state_prov?: string | undefined;
  /** City there. */
  locality_city?: string | undefined;
}

/** The nexus data of .US. */
export interface Nexus {
  /** Use: P1 business, P2 non-profit, P3 personal, P4 education, P5 government. */
  app_purpose: "P1" | "P2" | "P3" | "P4" | "P5";
  /** C11 citizen, C12 permanent resident, C21 US organisation, C31 and C32 foreign organisation with activity or office there. */
  category: "C11" | "C12" | "C21" | "C31" | "C32";
  /**
   * Country of the foreign organisation.
   * For: category is C31 or C32.
   * At most 2 characters.
   */
  validator?: string | undefined;
}

/** A DS record. */
export interface DnssecRecord {
  /**
   * Key algorithm. The guide lists 5, 6, 7, 8, 10, 253 and 254, the help centre adds 2, 3, 13 and 14; others are sent too.
   * At least 0.
   * At most 255.
   */
  algorithm: number;
  /**
   * Key tag.
   * At least 0.
   * At most 65535.
   */
  key_tag: number;
  /**
   * 1 SHA-1, 2 SHA-256, 3 GOST, 4 SHA-384.
   * At least 0.
   * At most 255.
   */
  digest_type: number;
  /** Digest in hexadecimal: 40 characters for type 1, 64 for 2 and 3, 96 for 4. */
  digest: string;
}

/** What registries without a group of their own ask for. */
export interface RegistrantExtraInfo {
  /**
   * Membership id.
   * For: TLD is .AERO.
   */
  aero_ens_id?: string | undefined;
  /**
   * Membership password.
   * For: TLD is .AERO.
   * Secret: kept out of messages and logs.
   */
  aero_ens_password?: string | undefined;
  /**
   * `individual` or `organization`; .UK has codes of its own: IND person, FIND foreign person, LTD, PLC, PTNR, LLP, IP, STRA sole trader, SCH school, RCHAR charity, GOV, OTHER, CRC, FCORP foreign company, STAT, FOTHER.
   * For: TLD is .FR, .HU, .SE, .NU, .HK, .RU, .PT, .COM.AR, .MX, .NYC, .UK or a relative of these.
   */
  registrant_type?:
    | "individual"
    | "organization"
    | "IND"
    | "FIND"
    | "LTD"
    | "PLC"
    | "PTNR"
    | "LLP"
    | "IP"
    | "STRA"
    | "SCH"
    | "RCHAR"
    | "GOV"
    | "OTHER"
    | "CRC"
    | "FCORP"
    | "STAT"
    | "FOTHER"
    | (string & {})
    | undefined;
  /**
   * Country of birth.
   * For: TLD is .FR, .RE, .PM, .TF, .WF or .YT and registrant_type is individual.
   * At most 2 characters.
   */
  country_of_birth?: string | undefined;
  /**
   * Day of birth.
   * For: TLD is .FR, .RE, .PM, .TF, .WF or .YT and registrant_type is individual; or .HK and .RU individuals.
   */
  date_of_birth?: Date | string | undefined;
  /**
   * City of birth.
   * For: TLD is .FR, .RE, .PM, .TF, .WF or .YT and registrant_type is individual, born in France.
   */
  place_of_birth?: string | undefined;
  /**
   * Postal code of the city of birth.
   * For: TLD is .FR, .RE, .PM, .TF, .WF or .YT and registrant_type is individual, born in France.
   */
  postal_code_of_birth?: string | undefined;
  /** Province of birth; the TLD that uses it was not seen. */
  province_of_birth?: string | undefined;
  /**
   * VAT number.
   * For: TLD is .HU, .SE or .NU, registrant_type is not individual and the owner is in the EU; optional for .FR organizations.
   */
  registrant_vat_id?: string | undefined;
  /** SIREN or SIRET number, optional for .FR organizations. */
  siren_siret?: string | undefined;
  /** Trademark number, optional for .FR organizations. */
  trademark_number?: string | undefined;
  /**
   * Number of an identity document.
   * For: registrant_type is individual and the TLD is .HU, .SE, .NU, .HK, .RU, .PT or .COM.AR.
   */
  id_card_number?: string | undefined;
  /** Who issued the document; the TLD that uses it was not seen. */
  id_card_authority?: string | undefined;
  /** Day of issue of the document; the TLD that uses it was not seen. */
  id_card_issue_date?: Date | string | undefined;
  /**
   * Company number, optional for .UK.
   * For: registrant_type is not individual and the TLD is .HU, .SE, .NU, .HK or .RU.
   */
  registration_number?: string | undefined;
  /** `I Agree`; sent for .NU by one client. */
  sif_agree?: string | undefined;
  /**
   * Tax number.
   * For: TLD is .COM.AR, .PT or .COM.PT.
   */
  tax_number?: string | undefined;
  /** .JOBS: title. */
  jobs_title?: string | undefined;
  /** .JOBS: web site. */
  jobs_website?: string | undefined;
  /** .JOBS: industry; the values were not read. */
  jobs_industry_type?: string | undefined;
  /** .JOBS: kind of admin; the values were not read. */
  jobs_admin_type?: string | undefined;
  /** .JOBS: member of an HR association; the values were not read. */
  jobs_association_member?: string | undefined;
  /**
   * Verification code.
   * For: TLD is .COOP.
   * Secret: kept out of messages and logs.
   */
  coop_verification_code?: string | undefined;
  /**
   * Membership number.
   * For: TLD is .TRAVEL.
   */
  travel_uin?: string | undefined;
  /** .LAW and .ABOGADO: accreditation number; the key is inferred from the label of one client. */
  qli_accreditation_id?: string | undefined;
  /** .LAW and .ABOGADO: who accredits. */
  qli_accreditation_body?: string | undefined;
  /** .LAW and .ABOGADO: year of accreditation. */
  qli_accreditation_year?: string | undefined;
  /** .LAW and .ABOGADO: country. */
  qli_jurisdiction_country?: string | undefined;
  /** .LAW and .ABOGADO: state. */
  qli_jurisdiction_state?: string | undefined;
  /**
   * Trading name, optional.
   * For: TLD is .UK.
   */
  trading_name?: string | undefined;
  /**
   * CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown.
   * For: TLD is .CA.
   */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | undefined;
}

/** Data that only some registries ask for. */
export interface TldData {
  /**
   * What auDA asks for.
   * For: TLD is .AU, .COM.AU, .NET.AU, .ORG.AU, .ASN.AU or .ID.AU.
   */
  au_registrant_info?:
    | {
        /** The registrant's name. */
        registrant_name: string;
        /**
         * Kind of the registrant's number.
         * For: the registrant has an ABN or ACN; older clients always send it for .COM.AU, .NET.AU and .AU.
         */
        registrant_id_type?: "ABN" | "ACN" | (string & {}) | undefined;
        /**
         * The registrant's number.
         * For: registrant_id_type is given.
         */
        registrant_id?: string | undefined;
        /** What makes the registrant eligible; the known values are a client's. */
        eligibility_type:
          | "Charity"
          | "Citizen/Resident"
          | "Club"
          | "Commercial Statutory Body"
          | "Company"
          | "Incorporated Association"
          | "Industry Body"
          | "Non-profit Organisation"
          | "Other"
          | "Partnership"
          | "Pending TM Owner"
          | "Political Party"
          | "Registered Business"
          | "Religious/Church Group"
          | "Sole Trader"
          | "Trade Union"
          | "Trademark Owner"
          | "Child Care Centre"
          | "Government School"
          | "Higher Education Institution"
          | "National Body"
          | "Non-Government School"
          | "Pre-school"
          | "Research Organisation"
          | "Training Organisation"
          | (string & {});
        /** Name of what makes the registrant eligible. */
        eligibility_name?: string | undefined;
        /**
         * Its number.
         * For: .COM.AU and .NET.AU in the official toolkit's demo.
         */
        eligibility_id?: string | undefined;
        /**
         * Kind of that number; the known values are a client's.
         * For: .COM.AU and .NET.AU in the official toolkit's demo.
         */
        eligibility_id_type?:
          | "ACN"
          | "ABN"
          | "NSW BN"
          | "NT BN"
          | "QLD BN"
          | "SA BN"
          | "TAS BN"
          | "VIC BN"
          | "WA BN"
          | "TM"
          | "OTHER"
          | (string & {})
          | undefined;
        /** Number of the policy's reason; the values were not read. */
        policy_reason?: number | undefined;
        /** Older toolkit's name for `policy_reason`. */
        eligibility_reason?: string | undefined;
      }
    | undefined;
  /**
   * CPF as NNN.NNN.NNN-NN or CNPJ as NN.NNN.NNN/NNNN-NN.
   * For: TLD is .COM.BR.
   */
  br_register_number?: string | undefined;
  /**
   * The charter eligibility declaration of .ASIA.
   * For: TLD is .ASIA (legacy, no longer in the guide's list).
   */
  ced_info?: CedInfo | undefined;
  /**
   * Number of the Companies Registration Office.
   * For: TLD is .IE and the registrant has an Irish company number.
   */
  ie_cro_number?: string | undefined;
  /**
   * What .XXX asks for.
   * For: TLD is .XXX.
   */
  ipr_data?:
    | {
        /** Membership id. */
        icm_membership_id?: string | undefined;
        /** E-mail address. */
        ipr_email?: string | undefined;
        /** Name. */
        ipr_name?: string | undefined;
        /** The name is not to resolve. */
        ipr_non_resolver?: boolean | undefined;
      }
    | undefined;
  /**
   * What .IT asks for.
   * For: TLD is .IT.
   */
  it_registrant_info?:
    | {
        /** 1 natural person, 2 company, 3 freelancer, 4 non-profit, 5 public body, 6 other, 7 foreigner other than a person. */
        entity_type: "1" | "2" | "3" | "4" | "5" | "6" | "7";
        /** Codice fiscale, VAT or registration number. */
        reg_code: string;
        /**
         * Country of nationality.
         * At most 2 characters.
         */
        nationality_code?: string | undefined;
      }
    | undefined;
  /**
   * The nexus data of .US.
   * For: TLD is .US.
   */
  nexus?: Nexus | undefined;
  /**
   * What .PRO asks for.
   * For: TLD is .PRO.
   */
  professional_data?:
    | {
        /** Profession. */
        profession: string;
        /** Who licensed it. */
        authority?: string | undefined;
        /** Web site of the licensing body. */
        authority_website?: string | undefined;
        /** Number of the license. */
        license_number?: string | undefined;
      }
    | undefined;
  /**
   * Where mail to the .NAME address goes.
   * For: TLD is .NAME and forwarding is ordered with the name.
   */
  forwarding_email?: string | undefined;
  /**
   * What registries without a group of their own ask for.
   * For: other TLDs with extra data.
   */
  registrant_extra_info?: RegistrantExtraInfo | undefined;
}

/** A contact that is changed: what `getDomain` gives of it can be written back, with the changes. */
export interface ContactChange {
  /**
   * First name.
   * At most 64 characters.
   */
  first_name?: string | undefined;
  /**
   * Last name; 63 characters at most for EPP registries.
   * At most 64 characters.
   */
  last_name?: string | undefined;
  /**
   * Organisation; clients send the full name, or `None`, for a private person.
   * At most 64 characters.
   */
  org_name?: string | undefined;
  /**
   * Street and number; 64 characters at most for EPP registries.
   * At most 100 characters.
   */
  address1?: string | undefined;
  /**
   * City.
   * At most 64 characters.
   */
  city?: string | undefined;
  /** ISO 3166 code; what a contact has from before, such as `UK`, is taken too. */
  country?: string | undefined;
  /** As of a new contact, `+1.4165550100`; a number in an older form is taken too. */
  phone?: string | undefined;
  /**
   * E-mail address.
   * At most 255 characters.
   */
  email?: string | undefined;
  /**
   * Postal code; 16 characters at most for EPP registries, 20 for .EU. No spaces for .NL.
   * At most 32 characters.
   */
  postal_code?: string | undefined;
  /**
   * Second line of the address.
   * At most 100 characters.
   */
  address2?: string | undefined;
  /**
   * Third line of the address.
   * At most 100 characters.
   */
  address3?: string | undefined;
  /**
   * State or province, two letters for .CA and .US.
   * For: country is CA or US, or the TLD is .CA, .ES, .MX or .US.
   * At most 32 characters.
   */
  state?: string | undefined;
  /** Fax number, as `phone`; empty text blanks it. */
  fax?: string | undefined;
  /** Web site. */
  url?: string | undefined;
  /** Language, such as `EN`. */
  lang_pref?: string | undefined;
  /**
   * Language of the registry's mails; .EU takes the EU's languages, .BE en, fr and nl.
   * For: TLD is .EU or .BE.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** VAT number, for .EU and .BE. */
  vat?: string | undefined;
  /**
   * 1 natural person, 2 company, 3 freelancer, 4 non-profit, 5 public body, 6 other, 7 foreigner other than a person.
   * For: owner of a .IT domain in updateContacts.
   */
  entity_type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | undefined;
  /**
   * Country of the .IT owner's nationality.
   * For: owner of a .IT domain in updateContacts.
   * At most 2 characters.
   */
  nationality_code?: string | undefined;
  /**
   * Codice fiscale, VAT or registration number of the .IT owner.
   * For: owner of a .IT domain in updateContacts.
   */
  reg_code?: string | undefined;
  /** .CA owner, legacy: CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown. */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | (string & {})
    | undefined;
  /** .CA owner, legacy: member of CIRA. */
  member?: boolean | undefined;
  /** .CA owner, legacy. */
  cwa?: boolean | undefined;
  /** .CA owner, legacy. */
  description?: string | undefined;
  /** .CA admin and tech, legacy. */
  language?: string | undefined;
  /** .CA admin and tech, legacy. */
  nationality?: string | undefined;
  /** .CA, legacy. */
  middle_name?: string | undefined;
  /** .CA, legacy. */
  job_title?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether a change of the owner waits for somebody's consent. */
  status?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. State of the consent to use the data; seen in one client only. */
  gdpr_consent_status?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Owner, older replies: who is to become the owner. */
  ownership_changes_request?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_address_number?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_corporative?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_office?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_orientation?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_cat?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_name?: string | undefined;
  /** .DE owner text, legacy. */
  descr?: string | undefined;
  /** Owner in `modifyDomain` only, legacy: `true` withdraws a waiting owner change. */
  revoke_registrant_changes?: boolean | undefined;
}

/** `true` or `false`. An intersection, so that leaving it out of an input does not choose between the input's forms. */
export type Flag = boolean & Record<never, never>;

/** A nameserver of a domain and its position. */
export interface NameserverPair {
  /** The nameserver. */
  name: string;
  /**
   * Its position, the first being 1.
   * At least 1.
   */
  sortorder: number;
  /** Of replies; taken, so that they can be written back, and not sent. Its IPv4 address. */
  ipaddress?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Its IPv6 address. */
  ipv6?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether it may be deleted. */
  can_delete?: boolean | undefined;
}

/** A contact: the owner of a domain, or who looks after it. */
export interface Contact {
  /**
   * First name.
   * At most 64 characters.
   */
  first_name: string;
  /**
   * Last name; 63 characters at most for EPP registries.
   * At most 64 characters.
   */
  last_name: string;
  /**
   * Street and number; 64 characters at most for EPP registries.
   * At most 100 characters.
   */
  address1: string;
  /**
   * City.
   * At most 64 characters.
   */
  city: string;
  /**
   * ISO 3166 code, upper case; `GB` for the United Kingdom and the Isle of Man.
   * At most 2 characters.
   */
  country: string;
  /**
   * `+`, country code, dot, number, and an extension after `x`; 15 characters at most for .EU.
   * At most 20 characters.
   */
  phone: string;
  /**
   * E-mail address.
   * At most 255 characters.
   */
  email: string;
  /**
   * Organisation; clients send the full name, or `None`, for a private person.
   * At most 64 characters.
   */
  org_name?: string | undefined;
  /**
   * Postal code; 16 characters at most for EPP registries, 20 for .EU. No spaces for .NL.
   * At most 32 characters.
   */
  postal_code?: string | undefined;
  /**
   * Second line of the address.
   * At most 100 characters.
   */
  address2?: string | undefined;
  /**
   * Third line of the address.
   * At most 100 characters.
   */
  address3?: string | undefined;
  /**
   * State or province, two letters for .CA and .US.
   * For: country is CA or US, or the TLD is .CA, .ES, .MX or .US.
   * At most 32 characters.
   */
  state?: string | undefined;
  /**
   * Fax number, as `phone`; some .DE contacts need one.
   * At most 20 characters.
   */
  fax?: string | undefined;
  /** Web site. */
  url?: string | undefined;
  /** Language, such as `EN`. */
  lang_pref?: string | undefined;
  /**
   * Language of the registry's mails; .EU takes the EU's languages, .BE en, fr and nl.
   * For: TLD is .EU or .BE.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** VAT number, for .EU and .BE. */
  vat?: string | undefined;
  /**
   * 1 natural person, 2 company, 3 freelancer, 4 non-profit, 5 public body, 6 other, 7 foreigner other than a person.
   * For: owner of a .IT domain in updateContacts.
   */
  entity_type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | undefined;
  /**
   * Country of the .IT owner's nationality.
   * For: owner of a .IT domain in updateContacts.
   * At most 2 characters.
   */
  nationality_code?: string | undefined;
  /**
   * Codice fiscale, VAT or registration number of the .IT owner.
   * For: owner of a .IT domain in updateContacts.
   */
  reg_code?: string | undefined;
  /** .CA owner, legacy: CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown. */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | (string & {})
    | undefined;
  /** .CA owner, legacy: member of CIRA. */
  member?: boolean | undefined;
  /** .CA owner, legacy. */
  cwa?: boolean | undefined;
  /** .CA owner, legacy. */
  description?: string | undefined;
  /** .CA admin and tech, legacy. */
  language?: string | undefined;
  /** .CA admin and tech, legacy. */
  nationality?: string | undefined;
  /** .CA, legacy. */
  middle_name?: string | undefined;
  /** .CA, legacy. */
  job_title?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether a change of the owner waits for somebody's consent. */
  status?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. State of the consent to use the data; seen in one client only. */
  gdpr_consent_status?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Owner, older replies: who is to become the owner. */
  ownership_changes_request?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_address_number?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_corporative?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_office?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_orientation?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_cat?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_name?: string | undefined;
}

/** A contact, in part. */
export interface PartialContact {
  /**
   * First name.
   * At most 64 characters.
   */
  first_name?: string | undefined;
  /**
   * Last name; 63 characters at most for EPP registries.
   * At most 64 characters.
   */
  last_name?: string | undefined;
  /**
   * Organisation; clients send the full name, or `None`, for a private person.
   * At most 64 characters.
   */
  org_name?: string | undefined;
  /**
   * Street and number; 64 characters at most for EPP registries.
   * At most 100 characters.
   */
  address1?: string | undefined;
  /**
   * City.
   * At most 64 characters.
   */
  city?: string | undefined;
  /**
   * ISO 3166 code, upper case; `GB` for the United Kingdom and the Isle of Man.
   * At most 2 characters.
   */
  country?: string | undefined;
  /**
   * `+`, country code, dot, number, and an extension after `x`; 15 characters at most for .EU.
   * At most 20 characters.
   */
  phone?: string | undefined;
  /**
   * E-mail address.
   * At most 255 characters.
   */
  email?: string | undefined;
  /**
   * Postal code; 16 characters at most for EPP registries, 20 for .EU. No spaces for .NL.
   * At most 32 characters.
   */
  postal_code?: string | undefined;
  /**
   * Second line of the address.
   * At most 100 characters.
   */
  address2?: string | undefined;
  /**
   * Third line of the address.
   * At most 100 characters.
   */
  address3?: string | undefined;
  /**
   * State or province, two letters for .CA and .US.
   * For: country is CA or US, or the TLD is .CA, .ES, .MX or .US.
   * At most 32 characters.
   */
  state?: string | undefined;
  /**
   * Fax number, as `phone`; some .DE contacts need one.
   * At most 20 characters.
   */
  fax?: string | undefined;
  /** Web site. */
  url?: string | undefined;
  /** Language, such as `EN`. */
  lang_pref?: string | undefined;
  /**
   * Language of the registry's mails; .EU takes the EU's languages, .BE en, fr and nl.
   * For: TLD is .EU or .BE.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** VAT number, for .EU and .BE. */
  vat?: string | undefined;
  /**
   * 1 natural person, 2 company, 3 freelancer, 4 non-profit, 5 public body, 6 other, 7 foreigner other than a person.
   * For: owner of a .IT domain in updateContacts.
   */
  entity_type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | undefined;
  /**
   * Country of the .IT owner's nationality.
   * For: owner of a .IT domain in updateContacts.
   * At most 2 characters.
   */
  nationality_code?: string | undefined;
  /**
   * Codice fiscale, VAT or registration number of the .IT owner.
   * For: owner of a .IT domain in updateContacts.
   */
  reg_code?: string | undefined;
  /** .CA owner, legacy: CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown. */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | (string & {})
    | undefined;
  /** .CA owner, legacy: member of CIRA. */
  member?: boolean | undefined;
  /** .CA owner, legacy. */
  cwa?: boolean | undefined;
  /** .CA owner, legacy. */
  description?: string | undefined;
  /** .CA admin and tech, legacy. */
  language?: string | undefined;
  /** .CA admin and tech, legacy. */
  nationality?: string | undefined;
  /** .CA, legacy. */
  middle_name?: string | undefined;
  /** .CA, legacy. */
  job_title?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether a change of the owner waits for somebody's consent. */
  status?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. State of the consent to use the data; seen in one client only. */
  gdpr_consent_status?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Owner, older replies: who is to become the owner. */
  ownership_changes_request?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_address_number?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_corporative?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_office?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_orientation?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_cat?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Part of a .CA address; not with `clean_ca_subset`. */
  addr_street_name?: string | undefined;
}

/** A nameserver and its addresses. */
export interface NameserverAddresses {
  /** The nameserver; replies call it `name`. */
  fqdn: string;
  /**
   * Its IPv4 address.
   * For: ipv6 is not sent.
   */
  ipaddress?: string | undefined;
  /**
   * Its IPv6 address.
   * For: ipaddress is not sent.
   */
  ipv6?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Its position. */
  sortorder?: number | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether it may be deleted. */
  can_delete?: boolean | undefined;
}

/** A transfer of a domain to another registrar. */
export interface TransferAway {
  /** The domain. */
  domain: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
  /** The state; `completed`: the domain has left. `pending_owner`: waits for the owner's answer to an e-mail, five days at most; `pending_admin`: for an administrator at the reseller or registrar; `pending_registry`: for the losing registrar or the registry. */
  status: "pending_owner" | "pending_admin" | "pending_registry" | "completed" | "cancelled";
}

/** A transfer of a domain into the account. */
export interface TransferIn {
  /** The domain. */
  domain: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
  /** The transfer. */
  transfer_id?: string;
  /** The state. `pending_owner`: waits for the owner's answer to an e-mail, five days at most; `pending_admin`: for an administrator at the reseller or registrar; `pending_registry`: for the losing registrar or the registry. */
  status: "pending_owner" | "pending_admin" | "pending_registry" | "completed" | "cancelled";
  /**
   * The order was placed, such as `03-MAY-2011 12:06:12`.
   * For: it has happened.
   */
  order_date?: string;
  /**
   * The order was placed, in seconds since 1970; can be `0` for not yet.
   * For: it has happened.
   */
  order_date_epoch?: number;
  /**
   * The approval e-mail was sent, such as `03-MAY-2011 12:06:12`.
   * For: it has happened.
   */
  owner_request_date?: string;
  /**
   * The approval e-mail was sent, in seconds since 1970; can be `0` for not yet.
   * For: it has happened.
   */
  owner_request_date_epoch?: number;
  /**
   * The owner answered, such as `03-MAY-2011 12:06:12`.
   * For: it has happened.
   */
  owner_confirm_date?: string;
  /**
   * The owner answered, in seconds since 1970; can be `0` for not yet.
   * For: it has happened.
   */
  owner_confirm_date_epoch?: number;
  /**
   * The address that the owner answered from.
   * For: the owner answered.
   */
  owner_confirm_ip?: string;
  /**
   * The registry was asked, such as `03-MAY-2011 12:06:12`.
   * For: it has happened.
   */
  registry_request_date?: string;
  /**
   * The registry was asked, in seconds since 1970; can be `0` for not yet.
   * For: it has happened.
   */
  registry_request_date_epoch?: number;
  /**
   * The transfer was completed, such as `03-MAY-2011 12:06:12`.
   * For: it has happened.
   */
  completed_date?: string;
  /**
   * The transfer was completed, in seconds since 1970; can be `0` for not yet.
   * For: it has happened.
   */
  completed_date_epoch?: number;
  /** The address that the approval e-mail goes to. */
  request_address?: string;
  /** The registrar that the domain comes from. */
  losing_registrar?: string;
  /** The registrar that the domain goes to; in the older guide only. */
  gaining_registrar?: string;
  /**
   * Affiliate of the order.
   * For: the order named one.
   */
  affiliate_id?: string;
}

/** The records of a zone by type; a type without records can be left out. */
export interface ZoneRecords {
  /** IPv4 addresses. */
  A?:
    | ReadonlyArray<{
        /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
        subdomain?: string | undefined;
        /** IPv4 address. */
        ip_address: string;
      }>
    | undefined;
  /** IPv6 addresses. */
  AAAA?:
    | ReadonlyArray<{
        /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
        subdomain?: string | undefined;
        /** IPv6 address. */
        ipv6_address: string;
      }>
    | undefined;
  /** Aliases. */
  CNAME?:
    | ReadonlyArray<{
        /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
        subdomain?: string | undefined;
        /** The target. */
        hostname: string;
      }>
    | undefined;
  /** Mail hosts. */
  MX?:
    | ReadonlyArray<{
        /** The lowest is tried first. */
        priority: number;
        /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
        subdomain?: string | undefined;
        /** The mail host. `.`: there is none. */
        hostname: string;
      }>
    | undefined;
  /** Services. */
  SRV?:
    | ReadonlyArray<{
        /** The lowest is tried first. */
        priority: number;
        /** Share among servers of equal priority. */
        weight: number;
        /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
        subdomain?: string | undefined;
        /** The server. `.`: there is none. */
        hostname: string;
        /** TCP or UDP port. */
        port: number;
      }>
    | undefined;
  /** Texts. */
  TXT?:
    | ReadonlyArray<{
        /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
        subdomain?: string | undefined;
        /** The text. */
        text: string;
      }>
    | undefined;
}

/** The records of a zone by type; a type without records can be left out. */
export interface ReplyZoneRecords {
  /** IPv4 addresses. */
  A?: Array<{
    /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
    subdomain?: string;
    /** IPv4 address. */
    ip_address: string;
  }>;
  /** IPv6 addresses. */
  AAAA?: Array<{
    /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
    subdomain?: string;
    /** IPv6 address. */
    ipv6_address: string;
  }>;
  /** Aliases. */
  CNAME?: Array<{
    /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
    subdomain?: string;
    /** The target. */
    hostname: string;
  }>;
  /** Mail hosts. */
  MX?: Array<{
    /** The lowest is tried first. */
    priority: number;
    /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
    subdomain?: string;
    /** The mail host. `.`: there is none. */
    hostname: string;
  }>;
  /** Services. */
  SRV?: Array<{
    /** The lowest is tried first. */
    priority: number;
    /** Share among servers of equal priority. */
    weight: number;
    /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
    subdomain?: string;
    /** The server. `.`: there is none. */
    hostname: string;
    /** TCP or UDP port. */
    port: number;
  }>;
  /** Texts. */
  TXT?: Array<{
    /** What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself. */
    subdomain?: string;
    /** The text. */
    text: string;
  }>;
}

/** A URL forwarding rule as OpenSRS has it. */
export interface ReplyForwardingRule {
  /** What stands left of the domain, such as `www`; always there, may be empty. */
  subdomain: string;
  /** Where visitors are sent. */
  destination_url?: string;
  /** The rule is on. */
  enabled?: boolean;
  /** The target is shown in a frame, under the domain's own name. */
  masked?: boolean;
  /** Description of the site for search engines. */
  description?: string;
  /** Search words for search engines. */
  keywords?: string;
}

/** A URL forwarding rule. */
export interface ForwardingRule {
  /**
   * What stands left of the domain; empty: the domain itself and whatever has no rule; `*`: all but the domain itself.
   * At most 128 characters.
   */
  subdomain: string;
  /**
   * Where visitors are sent: a full URL, or `http://` and an address.
   * At most 200 characters.
   */
  destination_url?: string | undefined;
  /** The rule is on. */
  enabled?: boolean | undefined;
  /** Show the target in a frame, under the domain's own name. */
  masked?: boolean | undefined;
  /**
   * Title of the frame.
   * For: masked is true.
   * At most 255 characters.
   */
  title?: string | undefined;
  /**
   * Description of the site for search engines.
   * For: masked is true.
   * At most 255 characters.
   */
  description?: string | undefined;
  /** Search words for search engines, with commas between. */
  keywords?: string | undefined;
}

/** A contact of a trust service as OpenSRS has it. */
export interface ReplyTrustServiceContact {
  /** Organisation. */
  org_name?: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Street and number. */
  address1?: string;
  /** Second line of the address. */
  address2?: string;
  /** Third line of the address. */
  address3?: string;
  /** City. */
  city?: string;
  /** State or province. */
  state?: string;
  /** Postal code. */
  postal_code?: string;
  /** ISO 3166 code of the country. */
  country?: string;
  /** Telephone number. */
  phone?: string;
  /** Fax number. */
  fax?: string;
  /** E-mail address. */
  email?: string;
  /** Job title. */
  title?: string;
}

/** The organisation as OpenSRS has it. */
export interface ReplyTrustServiceOrganization {
  /** Organisation. */
  org_name?: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Street and number. */
  address1?: string;
  /** Second line of the address. */
  address2?: string;
  /** Third line of the address. */
  address3?: string;
  /** City. */
  city?: string;
  /** State or province. */
  state?: string;
  /** Postal code. */
  postal_code?: string;
  /** ISO 3166 code of the country. */
  country?: string;
  /** Telephone number. */
  phone?: string;
  /** Fax number. */
  fax?: string;
  /** E-mail address. */
  email?: string;
  /** D-U-N-S number. */
  duns?: string;
}

/** Those contacts that OpenSRS keeps: DV admin, OV organization, EV organization and signer. */
export interface ReplyTrustServiceContactSet {
  /** The administrator. */
  admin?: ReplyTrustServiceContact;
  /** The billing contact. */
  billing?: ReplyTrustServiceContact;
  /** The technical contact. */
  tech?: ReplyTrustServiceContact;
  /** Who signs for the organisation. */
  signer?: ReplyTrustServiceContact;
  /** The organisation as OpenSRS has it. */
  organization?: ReplyTrustServiceOrganization;
}

/** An entry of an order's or product's history. */
export interface TrustServiceNote {
  /** When, such as `2012-04-12T10:05:08.000-05:00` or `2010-09-14-04:00`. */
  date: string;
  /** What, such as `order_created`, `money_held`, `supplier_product_created` or `product_active`. */
  type: string;
  /** An English sentence, with ids in square brackets. */
  note: string;
}

/** What a signing request says. */
export interface CsrData {
  /** Country code of the subject. */
  country: string;
  /** Common name; may be a wildcard. */
  domain: string;
  /** E-mail address of the subject; may be empty. */
  email?: string;
  /** It has extensions that must not be there. */
  has_bad_extensions?: boolean;
  /** City of the subject. */
  locality?: string;
  /** Organisation of the subject. */
  organization?: string;
  /** Unit of the organisation. */
  organization_unit?: string;
  /** State or province of the subject. */
  state?: string;
  /** The name suits the QuickSSL products, to judge by the item's name. */
  valid_quick_domain?: boolean;
  /** The name suits the True BusinessID products, to judge by the item's name. */
  valid_true_domain?: boolean;
}

/** A contact of a trust service order. */
export interface TrustServiceContact {
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /**
   * Job title.
   * For: Thawte, Symantec and every EV certificate.
   */
  title?: string | undefined;
  /**
   * Organisation.
   * For: Symantec, admin and tech.
   */
  org_name?: string | undefined;
  /** Street and number. */
  address1: string;
  /** Second line of the address. */
  address2?: string | undefined;
  /** Third line of the address. */
  address3?: string | undefined;
  /** City. */
  city: string;
  /** State or province; left out or empty where a country has none. */
  state?: string | undefined;
  /**
   * ISO 3166 code of two letters.
   * At most 2 characters.
   */
  country: string;
  /**
   * Postal code.
   * For: Symantec, admin and tech.
   */
  postal_code?: string | undefined;
  /**
   * `+`, country code, dot, number, and an extension after `x`.
   * At most 20 characters.
   */
  phone: string;
  /**
   * Fax number, as `phone`.
   * At most 20 characters.
   */
  fax?: string | undefined;
  /** E-mail address. */
  email: string;
}

/** Who signs for the organisation. */
export interface TrustServiceSigner {
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Job title. */
  title?: string | undefined;
  /**
   * Organisation.
   * For: Symantec, admin and tech.
   */
  org_name?: string | undefined;
  /** Street and number. */
  address1: string;
  /** Second line of the address. */
  address2?: string | undefined;
  /** Third line of the address. */
  address3?: string | undefined;
  /** City. */
  city: string;
  /** State or province; left out or empty where a country has none. */
  state?: string | undefined;
  /**
   * ISO 3166 code of two letters.
   * At most 2 characters.
   */
  country: string;
  /**
   * Postal code.
   * For: Symantec, admin and tech.
   */
  postal_code?: string | undefined;
  /**
   * `+`, country code, dot, number, and an extension after `x`.
   * At most 20 characters.
   */
  phone: string;
  /**
   * Fax number, as `phone`.
   * At most 20 characters.
   */
  fax?: string | undefined;
  /** E-mail address. */
  email: string;
}

/** The organisation that a certificate names. */
export interface TrustServiceOrganization {
  /** Registered name. */
  org_name: string;
  /** D-U-N-S number; seen in an old reply. */
  duns?: string | undefined;
  /**
   * First name of its contact.
   * For: OV, EV and code signing certificates; otherwise taken from the admin contact.
   */
  first_name?: string | undefined;
  /**
   * Last name of its contact.
   * For: OV, EV and code signing certificates; otherwise taken from the admin contact.
   */
  last_name?: string | undefined;
  /**
   * E-mail address of its contact.
   * For: OV, EV and code signing certificates; otherwise taken from the admin contact.
   */
  email?: string | undefined;
  /** Street and number. */
  address1: string;
  /** Second line of the address. */
  address2?: string | undefined;
  /** Third line of the address. */
  address3?: string | undefined;
  /** City. */
  city: string;
  /** State or province; left out or empty where a country has none. */
  state?: string | undefined;
  /**
   * ISO 3166 code of two letters.
   * At most 2 characters.
   */
  country: string;
  /** Postal code. */
  postal_code?: string | undefined;
  /** Telephone number. */
  phone: string;
  /** Fax number. */
  fax?: string | undefined;
}

/** The contacts of a trust service order. */
export interface TrustServiceContactSet {
  /**
   * The administrator.
   * For: DV certificates of DigiCert, GeoTrust, RapidSSL and Thawte, comodo_ev, every Trustwave product; SiteLock has no other.
   */
  admin?: TrustServiceContact | undefined;
  /** DigiCert, GeoTrust, RapidSSL and Thawte asked for it before 2020-10-13 and drop it now. */
  billing?: TrustServiceContact | undefined;
  /** DigiCert, GeoTrust, RapidSSL and Thawte asked for it before 2020-10-13 and drop it now. */
  tech?: TrustServiceContact | undefined;
  /**
   * Who signs for the organisation.
   * For: EV certificates: DigiCert family since 2020-10-13, and comodo_ev.
   */
  signer?: TrustServiceSigner | undefined;
  /**
   * The organisation that a certificate names.
   * For: OV, EV and code signing certificates; by the official plugin of 2014 every Sectigo product.
   */
  organization?: TrustServiceOrganization | undefined;
}

/** The details of an event. */
export interface OpsEventData {
  /**
   * The domain.
   * For: object is DOMAIN, ORDER or TRANSFER.
   */
  domain_name?: string;
  /** The Unicode form of `domain_name`, when it is an internationalised name. */
  domain_name_unicode?: string;
  /**
   * OpenSRS's number of the domain.
   * For: object is DOMAIN.
   */
  domain_id?: string;
  /**
   * The order.
   * For: object is ORDER or TRANSFER.
   */
  order_id?: string;
  /**
   * The transfer.
   * For: object is TRANSFER.
   */
  transfer_id?: string;
  /**
   * The expiry after the event, such as `2016-10-14T18:23:40Z`.
   * For: DOMAIN CREATED, REGISTERED, RENEWED or EXPIRED.
   */
  expiration_date?: string;
  /**
   * Years.
   * For: DOMAIN REGISTERED or RENEWED.
   */
  period?: number;
  /**
   * The nameservers as they were set.
   * For: DOMAIN NAMESERVER_UPDATE.
   */
  nameserver_list?: Array<string>;
  /**
   * How far the registrant's verification is.
   * For: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE.
   */
  verification_status?:
    | "unverified"
    | "pending"
    | "verifying"
    | "marking_as_verified"
    | "verified"
    | "suspended"
    | "admin_reviewing"
    | "bounced"
    | "not_applicable";
  /**
   * The latest note, such as why it failed.
   * For: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE.
   */
  last_note?: string;
  /**
   * What the registry's check of the nameservers gave.
   * For: DOMAIN ZONE_CHECK_STATUS_CHANGE.
   */
  zone_check_status?: "valid" | "invalid";
  /**
   * Why it was deleted; `transfered` is OpenSRS's spelling.
   * For: DOMAIN DELETED.
   */
  reason?: "expired" | "transfered" | "auction" | "historical" | "by-request" | "delete-domain-api" | (string & {});
  /**
   * When it was deleted, in UTC.
   * For: DOMAIN DELETED.
   */
  deletion_date?: string;
  /**
   * Until when it can be redeemed, in UTC.
   * For: DOMAIN DELETED.
   */
  redemption_grace_period_end_date?: string;
  /**
   * How far the change of registrant is; `da` is the designated agent.
   * For: DOMAIN ICANN_TRADE_STATUS_CHANGE.
   */
  trade_status?:
    | "initiated"
    | "pending_current_registrant"
    | "current_registrant_approved"
    | "current_registrant_approved_by_da"
    | "pending_new_registrant"
    | "new_registrant_approved"
    | "new_registrant_approved_by_da"
    | "cancelled_by_new_change"
    | "cancelled_by_current_registrant"
    | "cancelled_by_new_registrant"
    | "cancelled_by_reseller"
    | "timeout"
    | "completed";
  /**
   * The order's status. Compare without case and allow `canceled`: the guide and its copies differ. `pending_fax` is out of use.
   * For: ORDER STATUS_CHANGE.
   */
  order_status?:
    | "processed"
    | "completed"
    | "pending"
    | "waiting"
    | "pending_fax"
    | "declined"
    | "cancelled"
    | (string & {});
  /**
   * What was ordered.
   * For: ORDER STATUS_CHANGE.
   */
  order_reg_type?: "landrush" | "new" | "premium" | "renewal" | "sunrise" | "transfer" | "whois_privacy";
  /**
   * The claim notice's status.
   * For: ORDER CLAIM_STATUS_CHANGE.
   */
  claim_status?: "initiated" | "declined" | "cancelled" | "accepted" | (string & {});
  /**
   * The transfer's status.
   * For: TRANSFER STATUS_CHANGE.
   */
  transfer_status?: "cancelled" | "completed" | "pending_admin" | "pending_owner" | "pending_registry" | (string & {});
  /**
   * Which message, such as `registrant.verification` or `registrant.renewal.reminder`.
   * For: MESSAGE_STATUS_CHANGE of any object.
   */
  message_type?: string;
  /**
   * What became of it; the values were not seen.
   * For: MESSAGE_STATUS_CHANGE of any object.
   */
  message_status?: string;
  /**
   * Whom it was sent to.
   * For: MESSAGE_STATUS_CHANGE of any object.
   */
  to_address?: string;
}

/**
 * Any text but those that are known. It is written as a form that none of them has: a plain `string` equals them all, and
 * comparing would tell nothing apart.
 */
export type OtherText = `?${string}`;

/** What every {@link OpsEvent} has. */
export interface OpsEventFacts {
  /** 32 hexadecimal digits: what `ackEvent` takes. */
  event_id: string;
  /** When it happened, in UTC: `2016-10-14T18:23:40Z`. */
  event_date: string;
}

/** {@link OpsEvent}: `DOMAIN CREATED`. */
export interface DomainCreatedEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "CREATED";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "domain_id" | "domain_name" | "expiration_date" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `DOMAIN REGISTERED`. */
export interface DomainRegisteredEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "REGISTERED";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "domain_id" | "domain_name" | "expiration_date" | "period" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `DOMAIN RENEWED`. */
export interface DomainRenewedEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "RENEWED";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "domain_id" | "domain_name" | "expiration_date" | "period" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `DOMAIN EXPIRED`. */
export interface DomainExpiredEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "EXPIRED";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "domain_id" | "domain_name" | "expiration_date" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `DOMAIN DELETED`. */
export interface DomainDeletedEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "DELETED";
  /** The details of an event. */
  object_data: Pick<
    OpsEventData,
    | "domain_id"
    | "domain_name"
    | "reason"
    | "deletion_date"
    | "redemption_grace_period_end_date"
    | "domain_name_unicode"
  >;
}

/** {@link OpsEvent}: `DOMAIN NAMESERVER_UPDATE`. */
export interface DomainNameserverUpdateEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "NAMESERVER_UPDATE";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "domain_id" | "domain_name" | "nameserver_list" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE`. */
export interface DomainRegistrantVerificationStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "REGISTRANT_VERIFICATION_STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<
    OpsEventData,
    "domain_id" | "domain_name" | "verification_status" | "last_note" | "domain_name_unicode"
  >;
}

/** {@link OpsEvent}: `DOMAIN ZONE_CHECK_STATUS_CHANGE`. */
export interface DomainZoneCheckStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "ZONE_CHECK_STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "domain_id" | "domain_name" | "zone_check_status" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `DOMAIN MESSAGE_STATUS_CHANGE`. */
export interface DomainMessageStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "MESSAGE_STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<
    OpsEventData,
    "domain_id" | "domain_name" | "message_type" | "message_status" | "to_address" | "domain_name_unicode"
  >;
}

/** {@link OpsEvent}: `DOMAIN ICANN_TRADE_STATUS_CHANGE`. */
export interface DomainIcannTradeStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN";
  /** What happened. */
  event: "ICANN_TRADE_STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "domain_id" | "domain_name" | "trade_status" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `ORDER STATUS_CHANGE`. */
export interface OrderStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "ORDER";
  /** What happened. */
  event: "STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<
    OpsEventData,
    "order_id" | "domain_name" | "order_status" | "order_reg_type" | "domain_name_unicode"
  >;
}

/** {@link OpsEvent}: `ORDER CLAIM_STATUS_CHANGE`. */
export interface OrderClaimStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "ORDER";
  /** What happened. */
  event: "CLAIM_STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<OpsEventData, "order_id" | "domain_name" | "claim_status" | "domain_name_unicode">;
}

/** {@link OpsEvent}: `ORDER MESSAGE_STATUS_CHANGE`. */
export interface OrderMessageStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "ORDER";
  /** What happened. */
  event: "MESSAGE_STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<
    OpsEventData,
    "order_id" | "domain_name" | "message_type" | "message_status" | "to_address" | "domain_name_unicode"
  >;
}

/** {@link OpsEvent}: `TRANSFER STATUS_CHANGE`. */
export interface TransferStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "TRANSFER";
  /** What happened. */
  event: "STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<
    OpsEventData,
    "transfer_id" | "order_id" | "domain_name" | "transfer_status" | "domain_name_unicode"
  >;
}

/** {@link OpsEvent}: `TRANSFER MESSAGE_STATUS_CHANGE`. */
export interface TransferMessageStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "TRANSFER";
  /** What happened. */
  event: "MESSAGE_STATUS_CHANGE";
  /** The details of an event. */
  object_data: Pick<
    OpsEventData,
    | "transfer_id"
    | "order_id"
    | "domain_name"
    | "message_type"
    | "message_status"
    | "to_address"
    | "domain_name_unicode"
  >;
}

/** {@link OpsEvent}: `TRUST_ORDER MESSAGE_STATUS_CHANGE`. */
export interface TrustOrderMessageStatusChangeEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "TRUST_ORDER";
  /** What happened. */
  event: "MESSAGE_STATUS_CHANGE";
  /** The details of an event. */
  object_data: OpsEventData;
}

/** {@link OpsEvent} that this version does not know. */
export interface OtherOpsEvent extends OpsEventFacts {
  /** What it happened to. */
  object: "DOMAIN" | "ORDER" | "TRANSFER" | "TRUST_ORDER" | OtherText;
  /** What happened. */
  event: OtherText;
  /** The details of an event. */
  object_data: OpsEventData;
}

/** Something that happened in the account, kept in the queue until it is acknowledged. */
export type OpsEvent =
  | DomainCreatedEvent
  | DomainRegisteredEvent
  | DomainRenewedEvent
  | DomainExpiredEvent
  | DomainDeletedEvent
  | DomainNameserverUpdateEvent
  | DomainRegistrantVerificationStatusChangeEvent
  | DomainZoneCheckStatusChangeEvent
  | DomainMessageStatusChangeEvent
  | DomainIcannTradeStatusChangeEvent
  | OrderStatusChangeEvent
  | OrderClaimStatusChangeEvent
  | OrderMessageStatusChangeEvent
  | TransferStatusChangeEvent
  | TransferMessageStatusChangeEvent
  | TrustOrderMessageStatusChangeEvent
  | OtherOpsEvent;

/** A person of a sub-reseller account. */
export interface SubresellerContact {
  /** First name. */
  first_name?: string | undefined;
  /** Last name. */
  last_name?: string | undefined;
  /** Organisation. */
  org_name?: string | undefined;
  /** Street and number. */
  address1?: string | undefined;
  /** Second line of the address. */
  address2?: string | undefined;
  /** Third line of the address. */
  address3?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State or province. */
  state?: string | undefined;
  /** Country code. */
  country?: string | undefined;
  /** Postal code. */
  postal_code?: string | undefined;
  /** Telephone number. */
  phone?: string | undefined;
  /** Fax number. */
  fax?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Web site. */
  url?: string | undefined;
  /** Preferred language. */
  lang_pref?: string | undefined;
}

/** The emergency contact of a sub-reseller account. */
export interface SubresellerAdminContact {
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Organisation. */
  org_name: string;
  /** Street and number. */
  address1?: string | undefined;
  /** Second line of the address. */
  address2?: string | undefined;
  /** Third line of the address. */
  address3?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State or province. */
  state?: string | undefined;
  /** Country code. */
  country?: string | undefined;
  /** Postal code. */
  postal_code?: string | undefined;
  /** Telephone number. */
  phone: string;
  /** Fax number. */
  fax?: string | undefined;
  /** E-mail address. */
  email: string;
  /** Web site. */
  url?: string | undefined;
  /** Preferred language. */
  lang_pref?: string | undefined;
}

/** The technical contact of a sub-reseller account. */
export interface SubresellerTechContact {
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Organisation. */
  org_name: string;
  /** Street and number. */
  address1: string;
  /** Second line of the address. */
  address2?: string | undefined;
  /** Third line of the address. */
  address3?: string | undefined;
  /** City. */
  city: string;
  /**
   * State or province.
   * For: country is CA or US.
   */
  state?: string | undefined;
  /** Country code. */
  country?: string | undefined;
  /**
   * Postal code.
   * For: country is CA or US.
   */
  postal_code?: string | undefined;
  /** Telephone number. */
  phone: string;
  /** Fax number. */
  fax?: string | undefined;
  /** E-mail address. */
  email: string;
  /** Web site. */
  url?: string | undefined;
  /** Preferred language. */
  lang_pref?: string | undefined;
}

/** A person of a sub-reseller account as OpenSRS has it. */
export interface ReplySubresellerContact {
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Organisation. */
  org_name?: string;
  /** Street and number. */
  address1?: string;
  /** Second line of the address. */
  address2?: string;
  /** Third line of the address. */
  address3?: string;
  /** City. */
  city?: string;
  /** State or province. */
  state?: string;
  /** Country code. */
  country?: string;
  /** Postal code. */
  postal_code?: string;
  /** Telephone number. */
  phone?: string;
  /** Fax number. */
  fax?: string;
  /** E-mail address. */
  email?: string;
  /** Web site. */
  url?: string;
  /** Preferred language. */
  lang_pref?: string;
}
