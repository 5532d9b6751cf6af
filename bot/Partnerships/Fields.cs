namespace PartnershipBot.Partnerships;

/// <summary>
/// The fields that the domain itself reads. A field is the question's, dots as underscores; parts of a composite answer
/// carry a suffix.
/// </summary>
public static class Fields
{
    public const string PartnerName = "partner_name";
    public const string PartnerKind = "partner_kind";
    public const string Municipality = "partner_municipality";
    public const string ContactPerson = "partner_contactPerson";
    public const string ContactChannel = "partner_contactChannel";
    public const string CoAuthors = "project_coAuthors";
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
    public const string ReopenOn = "proposal_reopenOn";
    public const string Title = "project_title";
    public const string Objectives = "objectives";
    public const string Criteria = "criteria";
    public const string Actions = "actions";
    public const string LibraryMeans = "commitments_library";
    public const string PartnerMeans = "commitments_partner";
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
    public const string SignedOn = "agreement_signedOn";

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

    /// <summary>What was measured for each criterion, of the review in hand or the last one.</summary>
    public const string Measures = "evaluation_criteria";

    /// <summary>The reviews that are finished.</summary>
    public const string Reviews = "reviews";

    /// <summary>How many amendments were signed.</summary>
    public const string Amendments = "amendments";

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
}
