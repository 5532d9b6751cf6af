namespace PartnershipBot.Storage.Rows;

/// <summary>A row was written by a later version of the program: this one may read what it knows of it, and must not write it.</summary>
public sealed class NewerRowException(string rowKey, object? version)
    : Exception($"The row {KeyCodec.Encode(rowKey)} has schema {version}, which this program does not know. Use a newer version.");
