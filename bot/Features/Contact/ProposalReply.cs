using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Features.Contact;

/// <summary>The reply to a partner's proposal: it accepts, asks for more, or declines.</summary>
public static class ProposalReply
{
    /// <summary>The question that is to be answered before the reply can be drafted; null when nothing is missing.</summary>
    public static string? Missing(AnswerSheet answers) =>
        answers switch
        {
            _ when answers.Date(Fields.ProposalDate) is null => ProposalQuestions.ReceivedOn,
            _ when answers.Text(Fields.ProposalVerdict) is null => ProposalQuestions.Verdict,
            _ when answers.Text(Fields.ProposalVerdict) == "moreInfo" && !answers.Has(Fields.ProposalPoints) =>
                ProposalQuestions.Conditions,
            _ when answers.Text(Fields.ProposalVerdict) == "decline" && !answers.Has(Fields.DeclineReason) =>
                ProposalQuestions.DeclineReason,
            _ => null,
        };

    /// <summary>The draft of the reply; null while something is missing.</summary>
    public static Letter? Draft(Texts texts, AnswerSheet answers, Correspondent from)
    {
        if (Missing(answers) is not null || answers.Date(Fields.ProposalDate) is not { } date)
        {
            return null;
        }
        var to = PartnerAddress.Of(answers);
        var received = ("date", (object)date);
        return answers.Text(Fields.ProposalVerdict) switch
        {
            "accept" when answers.Has(Fields.ProposalPoints) => from.Write(
                texts,
                to,
                "letterAcceptSubject",
                "letterAcceptPointsBody",
                received,
                ("points", Points(answers))
            ),
            "accept" => from.Write(texts, to, "letterAcceptSubject", "letterAcceptBody", received),
            "moreInfo" => from.Write(texts, to, "letterAskSubject", "letterAskBody", received, ("points", Points(answers))),
            // The reason that was kept is no reason that was given.
            _ when answers.Text(Fields.DeclineLetter) is { } reason => from.Write(
                texts,
                to,
                "letterDeclineSubject",
                "letterDeclineBody",
                received,
                ("reason", Ended(reason)),
                ("closing", Closing(answers))
            ),
            _ => from.Write(texts, to, "letterDeclineSubject", "letterDeclineBareBody", received, ("closing", Closing(answers))),
        };
    }

    private static string Points(AnswerSheet answers) =>
        string.Join('\n', ListReader.Read(answers.Text(Fields.ProposalPoints)!).Select(point => $"- {point}"));

    private static Phrase Closing(AnswerSheet answers) =>
        answers.Date(Fields.ReopenOn) is { } date ? new Phrase("letterDeclineReopen", ("date", date)) : new Phrase("letterDeclineClosed");

    /// <summary>What is to be written to the partner, as the end of a sentence.</summary>
    private static string Ended(string text) => char.IsLetterOrDigit(text[^1]) ? text + "." : text;
}
