using PartnershipBot.Domain;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>Rows that are written once and for good: a signed version, a finished review, a decision, an amendment.</summary>
internal static class Records
{
    /// <summary>The answers whose fields begin so.</summary>
    public static Dictionary<string, object> Own(AnswerSheet answers, string prefix) =>
        answers.Values.Where(v => v.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(v => v.Key, v => v.Value);

    /// <summary>The columns with who wrote them, and when.</summary>
    public static Dictionary<string, object> Stamped(Turn turn, Dictionary<string, object> columns)
    {
        columns["at"] = turn.Now;
        columns["by"] = turn.Scope.UserId;
        columns["byName"] = turn.Scope.UserName;
        return columns;
    }
}
