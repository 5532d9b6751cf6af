namespace PartnershipBot.Turns.Inbound;

/// <summary>The names under which Teams sends what waits for an answer.</summary>
internal static class InvokeNames
{
    public const string Button = "adaptiveCard/action";
    public const string FormOpened = "task/fetch";
    public const string FormSaved = "task/submit";
    public const string Search = "composeExtension/query";
    public const string MessageOpened = "composeExtension/fetchTask";
    public const string MessageSaved = "composeExtension/submitAction";
    public const string Choices = "application/search";
    public const string Link = "composeExtension/queryLink";
    public const string LinkOfNobody = "composeExtension/anonymousQueryLink";
    public const string ControlUsed = "message/submitAction";
    public const string FileConsent = "fileConsent/invoke";
}
