using System.Text.RegularExpressions;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Reminders;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Docs;

/// <summary>The recipes of docs/change.md say all that has to be touched: nothing else of the program names what they add.</summary>
public sealed partial class RecipesTests
{
    private static readonly string Bot = Path.Combine(TestPaths.Root, "bot");

    private static readonly Dictionary<string, string> Sources = Directory
        .EnumerateFiles(Bot, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(f => Path.GetRelativePath(Bot, f).Replace('\\', '/'), File.ReadAllText);

    /// <summary>The engine asks a question, shows it in forms and recaps and stores it without knowing which one it is.</summary>
    [Fact]
    public void A_question_is_its_line_and_its_sentences_and_no_room_below_the_features_names_one() =>
        Sources
            .Where(f => !f.Key.StartsWith("Features/", StringComparison.Ordinal))
            .SelectMany(f =>
                QuestionId()
                    .Matches(f.Value)
                    .Select(m => m.Groups[1].Value)
                    .Where(id => Questions.Find(id) is not null)
                    .Select(id => $"{f.Key} names {id}")
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_stage_is_its_feature_and_no_room_below_the_features_decides_by_its_name() =>
        Sources
            .Where(f => !f.Key.StartsWith("Features/", StringComparison.Ordinal))
            .SelectMany(f => StageName().Matches(f.Value).Select(m => $"{f.Key}: {m.Value}"))
            .ShouldBeEmpty();

    /// <summary>A rule that nobody has heard of is shown with what can be done about it, and stands in the calendar file.</summary>
    [Fact]
    public void A_reminder_rule_is_its_line_in_the_table_and_its_sentences()
    {
        var rule = new ReminderRule(
            "ours",
            new ReminderTopic("something of ours"),
            _ => [],
            _ => [],
            ReminderWording.Always("reminderMissed")
        );
        var day = new DateOnly(2026, 5, 18);
        var reminder = new PlannedReminder(
            rule,
            new ReminderAnchor(day),
            day,
            day,
            new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero)
        );
        var ctx = CardSamples.Context();
        var partnership = CardSamples.Of(CardSamples.School(), PartnershipStatus.Active, "school");

        var card = ReminderCard.For(ctx, partnership, reminder, acts: true);

        card.ToJson().ShouldContain(ctx.Texts.Say("reminderMissed"));
        card.Actions.Count.ShouldBeGreaterThan(2);
        RemindersCard.For(ctx, [(partnership, reminder)], 0).ToJson().ShouldContain(ctx.Texts.Say("reminderMissed"));
    }

    [Fact]
    public void A_command_is_its_words_and_its_request_and_no_room_but_the_conversation_names_one() =>
        Sources
            .Where(f =>
                !f.Key.StartsWith("Features/", StringComparison.Ordinal)
                && !f.Key.StartsWith("Understanding/Commands/", StringComparison.Ordinal)
                && !f.Key.StartsWith("Conversation/", StringComparison.Ordinal)
            )
            .SelectMany(f => CommandName().Matches(f.Value).Select(m => $"{f.Key}: {m.Value}"))
            .ShouldBeEmpty();

    [GeneratedRegex(@"""([A-Z]{2}\d{1,2})""")]
    private static partial Regex QuestionId();

    [GeneratedRegex(@"([sS]tage(\?)?\.Id (==|!=|is|switch)\b|\.Id (==|!=|is) "").*")]
    private static partial Regex StageName();

    [GeneratedRegex(@"(?<![\w.])Command\.[A-Z]\w+")]
    private static partial Regex CommandName();
}
