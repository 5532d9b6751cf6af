using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Documents;

/// <summary>The reply to a partner's proposal: it accepts, asks for more, or declines.</summary>
public static class ProposalReply
{
    /// <summary>The question that is to be answered before the reply can be drafted; null when nothing is missing.</summary>
    public static string? Missing(AnswerSheet answers) => answers switch
    {
        _ when answers.Date(Fields.ProposalDate) is null => "PR1",
        _ when answers.Text(Fields.ProposalVerdict) is null => "PR7",
        _ when answers.Text(Fields.ProposalVerdict) == "moreInfo" && !answers.Has(Fields.ProposalPoints) => "PR6",
        _ when answers.Text(Fields.ProposalVerdict) == "decline" && !answers.Has(Fields.DeclineReason) => "PR8",
        _ => null,
    };

    /// <summary>The draft of the reply; null while something is missing.</summary>
    public static Letter? Draft(Texts texts, AnswerSheet answers, Correspondent from)
    {
        if (Missing(answers) is not null || answers.Date(Fields.ProposalDate) is not { } date)
        {
            return null;
        }
        var (subject, body) = answers.Text(Fields.ProposalVerdict) switch
        {
            "accept" => ("letterAcceptSubject", texts.Say("letterAcceptBody", [("date", date), .. from.Blanks])),
            "moreInfo" => ("letterAskSubject", texts.Say("letterAskBody", [("date", date), ("points", Points(answers)), .. from.Blanks])),
            _ => ("letterDeclineSubject", texts.Say(
                "letterDeclineBody",
                [("date", date), ("reason", Ended(answers.Text(Fields.DeclineReason)!)), ("closing", Closing(answers)), .. from.Blanks])),
        };
        return new Letter(PartnerAddress.Of(answers), texts.Say(subject), Correspondent.WithoutUnknown(body));
    }

    private static string Points(AnswerSheet answers) =>
        string.Join('\n', ListReader.Read(answers.Text(Fields.ProposalPoints)!).Select(point => $"- {point}"));

    private static Phrase Closing(AnswerSheet answers) => answers.Date(Fields.ReopenOn) is { } date
        ? new Phrase("letterDeclineReopen", ("date", date))
        : new Phrase("letterDeclineClosed");

    /// <summary>What somebody noted for themselves, as the end of a sentence.</summary>
    private static string Ended(string text) => char.IsLetterOrDigit(text[^1]) ? text + "." : text;
}
