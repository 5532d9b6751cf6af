using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust.Members;

/// <summary>Says which setting of the section "Libraries" is wrong, what it was and what it should be.</summary>
public sealed class LibraryOptionsValidator : IValidateOptions<LibraryOptions>
{
    public ValidateOptionsResult Validate(string? name, LibraryOptions options) =>
        string.IsNullOrEmpty(options.Guests) || bool.TryParse(options.Guests, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Libraries:Guests is “{options.Guests}”; it should be “true” when guests of a team may use its library from their personal chat, or “false”."
            );
}
