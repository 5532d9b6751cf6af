using PartnershipBot.Tests.Features.PersonalData;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Nothing of what people say, and nobody who is named, is in the log.</summary>
public sealed class LogsTests
{
    /// <summary>Shorter words than that are everybody’s: « oui », « valider », a number.</summary>
    private const int Telling = 8;

    [Fact]
    public async Task The_schools_whole_life_leaves_no_answer_and_no_name_in_the_log()
    {
        await using var talk = Spoken();
        await SchoolYear.LiveAsync(talk);
        await talk.SaysAsync(["mes données", "mes partenariats", "fiche", "effacer mes données", "oui", "oui"]);
        AssertNobody(talk, "Morel", "Durand", "Martin", "Renaud", "Jean-Macé", "Valmont", ".example");
    }

    [Fact]
    public async Task The_residences_life_neither()
    {
        await using var talk = Spoken(new DateTimeOffset(2025, 6, 27, 10, 0, 0, TimeSpan.FromHours(2)));
        await ResidenceLifeTests.SignedAsync(talk);
        talk.At("2026-01-14T10:00");
        await talk.SaysAsync(["séance", "13 janvier 2026", "annulée", "Épidémie de grippe", "passer", "aucun"]);
        AssertNobody(talk, "Morel", "Haddad", "Renaud", "Valmont", ".example", "grippe");
    }

    [Fact]
    public async Task Neither_does_what_fails()
    {
        await using var talk = Spoken();
        await FirstWalkTests.ContactAsync(talk);
        talk.Watched.Before = (call, _) =>
            call.Kind == Storage.StoreCallKind.Batch
                ? throw new PartnershipBot.Storage.TableUnavailableException("gone")
                : Task.CompletedTask;
        await talk.SendAsync(new() { ["type"] = "message", ["text"] = "La confidence de madame Untel" });
        talk.Watched.Before = null;
        talk.Log.Lines.ShouldContain(l => l.Exception != null);
        AssertNobody(talk, "Morel", "Untel", "confidence");
    }

    private static Talk Spoken(DateTimeOffset? now = null) =>
        new(now ?? FirstWalkTests.May) { Speaker = ("a:chat-of-julie", "Julie Morel") };

    private static void AssertNobody(Talk talk, params string[] names)
    {
        var said = talk.Typed.Where(t => t.Length >= Telling).Concat(names).Append("julie").ToList();
        talk.Log.Lines.Count.ShouldBeGreaterThan(3);
        talk.Log.Lines.Select(l => l.ToString())
            .SelectMany(line =>
                said.Where(s => TypedText.Fold(line).Contains(TypedText.Fold(s), StringComparison.Ordinal))
                    .Select(s => $"« {s} » in: {line}")
            )
            .ShouldBeEmpty();
    }
}
