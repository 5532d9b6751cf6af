using System.Text.Json.Nodes;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Team;

/// <content>Threads, and what a team does not do or see.</content>
public sealed partial class TeamTests
{
    [Theory]
    [InlineData("open")]
    [InlineData("preview")]
    [InlineData("progress")]
    [InlineData("sessions")]
    [InlineData("session")]
    [InlineData("evaluate")]
    [InlineData("form")]
    public async Task Of_what_is_not_of_this_team_nobody_learns_whether_it_exists(string verb)
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.PutAsync(Shelf.CareHome() with { Id = "elsewhere" });
        var answers = new List<string>();
        foreach (
            var (library, id) in new[]
            {
                (talk.LibraryIn(InTeam.Channel), "elsewhere"),
                (talk.LibraryIn(InTeam.Channel), "unknown"),
                (talk.Library, "elsewhere"),
                (talk.Library, "unknown"),
                ("nobody", "unknown"),
            }
        )
        {
            await talk.ThereAsync(
                InTeam.Channel,
                InTeam.Invoke(
                    "adaptiveCard/action",
                    new JsonObject
                    {
                        ["action"] = new JsonObject
                        {
                            ["type"] = "Action.Execute",
                            ["verb"] = verb,
                            ["data"] = new JsonObject
                            {
                                ["verb"] = verb,
                                ["library"] = library,
                                ["partnership"] = id,
                                ["revision"] = 42,
                            },
                        },
                    }
                )
            );
            answers.Add(talk.Replied);
        }
        // A button of this library that is for the personal chat looks at nothing; any other says one thing of all of them.
        (verb is "session" or "evaluate" or "form" ? answers[..2] : answers)
            .Distinct()
            .ShouldHaveSingleItem();
        answers[2..].Distinct().ShouldHaveSingleItem().ShouldContain("n’existe pas ou ne vous est pas accessible");
    }

    [Fact]
    public async Task Each_thread_is_about_its_own_partnership()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysInAsync(InTeam.Channel, "ouvrir pages partagées", "Pages partagées", "1");
        await talk.SaysInAsync(InTeam.Channel, "ouvrir une classe, un livre, un rendez-vous", "Une classe", "2");
        await talk.SaysInAsync(InTeam.Channel, "où en est-on ?", "Pages partagées", "1");
        await talk.SaysInAsync(InTeam.Channel, "où en est-on ?", "Une classe", "2");
        await talk.SaysInAsync(InTeam.Channel, "où en est-on ?", "Mes partenariats", "3");
        for (var thread = 10; thread < 120; thread++)
        {
            await talk.SaysInAsync(InTeam.Channel, "ouvrir pages partagées", $"{thread}");
        }
        await talk.SaysInAsync(InTeam.Channel, "où en est-on ?", "Mes partenariats", "2");
        await talk.SaysInAsync(InTeam.Channel, "où en est-on ?", "Pages partagées", "119");
        (await talk.RowsInAsync(InTeam.Channel, "dialog|")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_draft_that_was_put_aside_is_brought_back_in_the_personal_chat_only()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.PutInAsync(InTeam.Channel, Shelf.CareHome() with { Id = "aside", DiscardedAt = January.AddDays(-1) });
        await talk.SaysInAsync(InTeam.Channel, "mes partenariats");
        talk.CardButtons.ShouldNotContain(title => title.StartsWith("Récupérer", StringComparison.Ordinal));
        await talk.ThereAsync(
            InTeam.Channel,
            InTeam.Invoke(
                "adaptiveCard/action",
                new JsonObject
                {
                    ["action"] = new JsonObject
                    {
                        ["type"] = "Action.Execute",
                        ["verb"] = "open",
                        ["data"] = new JsonObject
                        {
                            ["verb"] = "open",
                            ["library"] = talk.LibraryIn(InTeam.Channel),
                            ["partnership"] = "aside",
                        },
                    },
                }
            )
        );
        talk.Answer.ShouldContain("Cela se fait en conversation personnelle");
        (await talk.RowsInAsync(InTeam.Channel, RowKeys.Partnership("aside"))).Single().Columns.Keys.ShouldContain("discardedAt");
    }

    [Theory]
    [InlineData("")]
    [InlineData("voici la convention")]
    public async Task A_file_in_a_team_is_asked_about_in_the_personal_chat(string text)
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.PutInAsync(InTeam.Channel, Shelf.School(PartnershipStatus.AgreementDrafting));
        await talk.SaysInAsync(InTeam.Channel, "ouvrir une classe, un livre, un rendez-vous");
        await talk.ThereAsync(
            InTeam.Channel,
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["attachments"] = new JsonArray(
                    new JsonObject
                    {
                        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                        ["name"] = "convention.pdf",
                        ["content"] = new JsonObject { ["downloadUrl"] = "https://contoso.sharepoint.com/x", ["fileType"] = "pdf" },
                    }
                ),
            }
        );
        talk.Answer.ShouldContain("Cela se fait en conversation personnelle");
        (await talk.RowsInAsync(InTeam.Channel, "dialog|")).Single().Columns.Keys.ShouldNotContain("state");
    }
}
