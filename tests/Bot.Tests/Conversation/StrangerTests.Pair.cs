using System.Text.RegularExpressions;

namespace PartnershipBot.Tests.Conversation;

/// <content>The two programs that must answer alike.</content>
public sealed partial class StrangerTests
{
    [GeneratedRegex("[0-9a-f]{48}|[0-9a-f]{32}")]
    private static partial Regex Ids();

    private sealed record Pair(Talk With, Talk Without) : IAsyncDisposable
    {
        /// <summary>Does the same in both.</summary>
        /// <param name="typed">What was typed may be repeated; nothing else that is secret may be told.</param>
        public async Task BothAsync(Func<Talk, Task> does, string what, string typed = "")
        {
            var (found, expected) = (await DoneAsync(With, does), await DoneAsync(Without, does));
            found.ShouldBe(expected, what);
            foreach (var secret in Secrets.Where(s => !typed.Contains(s, StringComparison.OrdinalIgnoreCase)))
            {
                found.ShouldNotContain(secret, Case.Insensitive, what);
            }
        }

        public async ValueTask DisposeAsync()
        {
            await With.DisposeAsync();
            await Without.DisposeAsync();
        }

        private static async Task<string> DoneAsync(Talk talk, Func<Talk, Task> does)
        {
            talk.Watched.Forget();
            var asked = talk.Roster.Asked.Count;
            await does(talk);
            var all =
                $"{talk.Replied}\n{string.Join('\n', talk.Cards.Select(c => c.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })))}"
                + $"\n{string.Join('|', talk.Buttons)}\n{talk.Watched.Reads} reads, {talk.Watched.Batches} batches, {talk.Roster.Asked.Count - asked} asked";
            talk.Replied.ShouldNotContain("problème technique");
            return Ids().Replace(all, "id");
        }
    }
}
