using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>Help for a question: what it means, an example, and what can be replied at any time.</summary>
internal static class QuestionHelp
{
    /// <param name="mayPass">Whether « passer » leads on, though the question alone may not be passed.</param>
    public static string Of(Turn turn, Slot slot, bool mayPass = false) =>
        string.Join(
            "\n\n",
            [
                turn.Texts.Help(slot.Question.Id),
                turn.Texts.Say("helpExample", ("example", turn.Texts.Example(slot.Question.Id))),
                turn.Texts.Say(Questions.StageOf(slot.Question).HelpKey),
                turn.Texts.Say(mayPass || slot.Question.Skippable ? "helpReplies" : "helpRepliesNeeded"),
                turn.Texts.Say("helpSource"),
            ]
        );
}
