using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>Help for a question: what it means, an example, and what can be replied at any time.</summary>
internal static class QuestionHelp
{
    public static string Of(Turn turn, Slot slot) =>
        string.Join(
            "\n\n",
            [
                turn.Texts.Help(slot.Question.Id),
                turn.Texts.Say("helpExample", ("example", turn.Texts.Example(slot.Question.Id))),
                turn.Texts.Say(Questions.StageOf(slot.Question).HelpKey),
                turn.Texts.Say("helpReplies"),
                turn.Texts.Say("helpSource"),
            ]
        );
}
