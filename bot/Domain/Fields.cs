namespace PartnershipBot.Domain;

/// <summary>
/// The fields that the domain itself reads. A field is the question's, dots as underscores; parts of a composite answer
/// carry a suffix.
/// </summary>
public static class Fields
{
    public const string PartnerName = "partner_name";
    public const string PartnerKind = "partner_kind";

    /// <summary>The partners of the partnership beside the first, a list: each has its facts under the names of the columns.</summary>
    public const string CoPartners = "partners_others";
    public const string Municipality = "partner_municipality";
    public const string ContactPerson = "partner_contactPerson";
    public const string ContactChannel = "partner_contactChannel";
    public const string CoAuthors = "project_coAuthors";
    public const string PartnerForm = "partner_legalForm";
    public const string PartnerManager = "partner_manager";
    public const string PartnerSeat = "partner_seat";
    public const string PartnerNumber = "partner_registration";

    /// <summary>How many adults come with each group, in words.</summary>
    public const string Adults = "partner_adults";

    /// <summary>The wards of a hospital.</summary>
    public const string Wards = "partner_wards";

    /// <summary>How long before a session a prison wants to know who comes.</summary>
    public const string AccessNotice = "partner_accessNotice";
    public const string Places = "agreement_places";

    /// <summary>The classes or groups that come, of which age, and how many at a time.</summary>
    public const string Groups = "agreement_groups";

    /// <summary>Which library leads a network.</summary>
    public const string Lead = "agreement_lead";

    /// <summary>What the partner is given and what it is worth, in words.</summary>
    public const string AidValue = "agreement_aidValue";

    /// <summary>What was chosen of what a convention of that kind may hold, a list.</summary>
    public const string Options = "agreement_options";
    public const string PartnerAims = "partner_objectivesAndActions";
    public const string PartnerAudience = "partner_audience";
    public const string Mode = "partnership_mode";
    public const string InitiatedBy = "contact_initiatedBy";
    public const string ContactDate = "contact_date";
    public const string ContactOutcome = "contact_outcome";
    public const string ProposalDate = "proposal_receivedOn";
    public const string FitNeeds = "proposal_fit_needs";
    public const string FitIdeas = "proposal_fit_ideas";
    public const string FitExpectations = "proposal_fit_expectations";
    public const string ProposalPoints = "proposal_conditions";
    public const string ProposalVerdict = "proposal_verdict";
    public const string DeclineReason = "proposal_declineReason";

    /// <summary>What the letter says of the reason; nothing when it is to say nothing.</summary>
    public const string DeclineLetter = DeclineReason + "_letter";
    public const string ReopenOn = "proposal_reopenOn";
    public const string Title = "project_title";
    public const string Objectives = "objectives";
    public const string Criteria = "criteria";
    public const string Audiences = "project_audiences";
    public const string Actions = "actions";

    /// <summary>What the project asks of the département’s service, a list.</summary>
    public const string SupportNeeds = "mddsSupportNeeds";
    public const string LibraryMeans = "commitments_library";
    public const string PartnerMeans = "commitments_partner";
    public const string Budget = "project_budget";
    public const string LibraryBudget = "project_budget_library";
    public const string PartnerBudget = "project_budget_partner";
    public const string Start = "calendar_startDate";
    public const string End = "calendar_endDate";
    public const string Rhythm = "calendar_rhythm";
    public const string PlannedSessions = "calendar_rhythm_sessions";
    public const string LibraryLimits = "limits_library";
    public const string PartnerLimits = "limits_partner";
    public const string BalanceWarning = "project_balanceConfirmed_warning";
    public const string TemplateKind = "agreement_templateKind";
    public const string LibrarySignatory = "agreement_librarySignatory";
    public const string LibrarySignatoryCapacity = "agreement_librarySignatory_capacity";
    public const string PartnerSignatories = "agreement_partnerSignatories";
    public const string Referents = "agreement_referents";
    public const string LibraryApproval = "agreement_libraryApproval";
    public const string PartnerApproval = "agreement_partnerApproval";
    public const string EffectiveDate = "agreement_effectiveDate";
    public const string EndDate = "agreement_endDate";
    public const string Renewal = "agreement_renewal";
    public const string NoticeDays = "agreement_noticeDays";

    /// <summary>How often the agreement may renew itself.</summary>
    public const string MostRenewals = Renewal + "_max";

    /// <summary>How often it had renewed itself when an amendment gave it another end or another renewal.</summary>
    public const string RenewalsBefore = Renewal + "_before";

    /// <summary>The first day of the period that ran then.</summary>
    public const string RenewedFrom = Renewal + "_from";

    /// <summary>The day on which one side wrote that the agreement is not to renew itself (dénonciation).</summary>
    public const string NoticeGivenOn = "notice_givenOn";

    /// <summary>Which side wrote it: library or partner.</summary>
    public const string NoticeGivenBy = "notice_givenBy";

    /// <summary>The day on which the partnership was closed: no period begins after it.</summary>
    public const string ClosedOn = "decision_closedOn";
    public const string SignedOn = "agreement_signedOn";

    /// <summary>What was noted of each signature of the convention, a list.</summary>
    public const string Signatures = "agreement_signatures";

    /// <summary>The same of the amendment that is being prepared.</summary>
    public const string AmendmentSignatures = "amendment_signatures";

    /// <summary>The last file that was joined to the convention, such as the signed copy.</summary>
    public const string SignedFile = "agreement_file";

    /// <summary>The day on which it was joined.</summary>
    public const string SignedFileOn = "agreement_file_on";

    public const string EvaluationFinalisedOn = "evaluation_finalisedOn";

    /// <summary>Why a partnership is suspended.</summary>
    public const string SuspensionReason = "suspension_reason";

    /// <summary>The day on which a suspended partnership is to be taken up again, where one was given.</summary>
    public const string TakeUpOn = "suspension_until";

    /// <summary>Why a project was abandoned.</summary>
    public const string AbandonReason = "abandon_reason";

    /// <summary>The message of Teams from which a partnership was made, so that it is made once.</summary>
    public const string FromMessage = "contact_message";

    /// <summary>Partners that were named in one breath with the first; they go to the list, never with the partnership.</summary>
    public const string PartnerOthers = "partner_others";

    public const string EvaluationType = "evaluation_type";
    public const string EvaluationStatus = "evaluation_status";
    public const string EvaluationDueOn = "evaluation_dueOn";
    public const string EvaluationPeriod = "evaluation_period";
    public const string SentToPartnerOn = "evaluation_sentToPartnerOn";
    public const string SentToElectedOn = "evaluation_sentToElectedOn";
    public const string SentToElectedBy = "evaluation_sentToElectedOn_channel";
    public const string InAnnualReport = "evaluation_includeInAnnualReport";
    public const string DecisionOutcome = "decision_outcome";
    public const string DecisionReason = "decision_reason";

    /// <summary>What is to change with the renewal, in the words of whoever decided it: « le matin ».</summary>
    public const string DecisionChange = "decision_outcome_change";

    /// <summary>The same, in the agreement that follows.</summary>
    public const string RenewalChange = "renewal_change";

    /// <summary>Whether a partnership was stopped for force majeure, without review and without notice.</summary>
    public const string ForceMajeure = "decision_forceMajeure";

    public const string NewPeriod = "decision_newPeriod";
    public const string Adjustments = "decision_adjustments";
    public const string Closing = "decision_closing";
    public const string AmendmentLibraryApproval = "amendment_libraryApproval";
    public const string AmendmentPartnerApproval = "amendment_partnerApproval";
    public const string AmendmentSignedOn = "amendment_signedOn";

    /// <summary>What the session log said of the review's period when it was chosen.</summary>
    public const string EvaluationLog = "evaluation_log";

    /// <summary>In which months of that period the sessions took place.</summary>
    public const string EvaluationMonths = "evaluation_months";

    /// <summary>What was measured for each criterion, of the review in hand or the last one.</summary>
    public const string Measures = "evaluation_criteria";

    /// <summary>The reviews that are finished.</summary>
    public const string Reviews = "reviews";

    /// <summary>How many amendments were signed.</summary>
    public const string Amendments = "amendments";

    /// <summary>The day on which the last of them was signed.</summary>
    public const string AmendedOn = "amendments_lastOn";

    /// <summary>Which cycle of the same partnership this is; 1 when nothing is said.</summary>
    public const string Cycle = "cycle";
    public const string PreviousCycleId = "previousCycleId";
    public const string NextCycleId = "nextCycleId";

    /// <summary>The partnership of which this one is a duplicate.</summary>
    public const string CopiedFrom = "copiedFrom";

    /// <summary>Questions passed over: their ids, with « ? » behind those whose answer is not known yet.</summary>
    public const string Skipped = "skipped";

    /// <summary>The partner of the library's list with whom the partnership is made.</summary>
    public const string PartnerId = "partner_id";

    public const string LibraryName = "library_name";
    public const string LibraryMunicipality = "library_municipality";
    public const string ServiceName = "library_serviceName";

    /// <summary>Where requests to the département's service are sent.</summary>
    public const string ServiceAddress = "library_serviceAddress";

    /// <summary>What that service lends and does, in the words of its catalogue: a list.</summary>
    public const string ServiceCatalogue = "library_serviceCatalogue";

    /// <summary>The exact name of the authority whose library it is.</summary>
    public const string Owner = "library_owner";

    /// <summary>That authority's address, whose postcode tells the département.</summary>
    public const string OwnerSeat = "library_seat";
    public const string OwnerSiret = "library_siret";

    /// <summary>Who usually signs for it, with the capacity.</summary>
    public const string UsualSignatory = "library_signatory";

    /// <summary>Whom to ask about personal data.</summary>
    public const string DataContact = "library_dataContact";
    public const string Insurer = "library_insurer";
    public const string Court = "library_court";

    /// <summary>The clauses that all its conventions have beside the usual ones, a list.</summary>
    public const string UsualOptions = "library_clauses";
}
