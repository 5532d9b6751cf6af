namespace PartnershipBot.Interview.Understanding;

/// <summary>What a person can ask for at any time, in words.</summary>
public enum Command
{
    NewPartnership,
    Resume,
    MyPartnerships,
    Help,
    Cancel,
    Menu,
    Back,
    Skip,
    DontKnow,
    Later,
    Form,
    Recap,
    Preview,
    Settings,
    English,
    French,
    Greeting,
    AgreementSigned,
    Proposal,
    ReplyToPartner,
    CopyToPartner,
}
